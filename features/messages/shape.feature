@messages
Feature: The shape of each message
  Each revision has a schema, which its text calls the source of truth for every message and structure.

  @MS-062 @both
  Rule: Each message has the shape that the schema of its revision gives it
    No keyword demands it: the schema is what a message is defined by. Whatever the other scenarios of the run have seen counts too.
    Check first: the member that is named, and the type of its value. What a page states itself is told by its own requirement.

    @last
    Scenario Outline: The server's messages fit the schema
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then in the whole run, each message of the server fits the schema of its revision

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    @client
    Scenario Outline: The client's messages fit the schema
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then in this scenario, each message of the client fits the schema of its revision

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |
