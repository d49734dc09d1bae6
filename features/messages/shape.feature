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
      When the client lists whatever the server declares, templates too
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

    @client
    Scenario Outline: The client's answer to <method> fits the schema
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method   | id          | params   |
        | <method> | "kit-ask-1" | <params> |
      When the client connects and lists the tools
      Then in this scenario, each answer of the client fits the schema of its revision

      @must
      Examples:
        | revision   | method                 | params                                                                                                       |
        | 2024-11-05 | roots/list             |                                                                                                              |
        | 2025-03-26 | roots/list             |                                                                                                              |
        | 2025-06-18 | roots/list             |                                                                                                              |
        | 2025-11-25 | roots/list             |                                                                                                              |
        | 2024-11-05 | sampling/createMessage | {"messages": [{"role": "user", "content": {"type": "text", "text": "Hello"}}], "maxTokens": 10}              |
        | 2025-03-26 | sampling/createMessage | {"messages": [{"role": "user", "content": {"type": "text", "text": "Hello"}}], "maxTokens": 10}              |
        | 2025-06-18 | sampling/createMessage | {"messages": [{"role": "user", "content": {"type": "text", "text": "Hello"}}], "maxTokens": 10}              |
        | 2025-11-25 | sampling/createMessage | {"messages": [{"role": "user", "content": {"type": "text", "text": "Hello"}}], "maxTokens": 10}              |
        | 2025-06-18 | elicitation/create     | {"message": "Your name?", "requestedSchema": {"type": "object", "properties": {"name": {"type": "string"}}}} |
        | 2025-11-25 | elicitation/create     | {"message": "Your name?", "requestedSchema": {"type": "object", "properties": {"name": {"type": "string"}}}} |

    @client
    Scenario Outline: The client's answer to a result with <input> fits the schema
      Given a client that speaks <revision>
      And its server answers the first tools/call with <input>
      When the client connects and calls a tool
      Then in this scenario, each answer of the client fits the schema of its revision

      @must
      Examples:
        | revision   | input          |
        | 2026-07-28 | a question     |
        | 2026-07-28 | a requestState |

    @client
    Scenario Outline: The client's subscription fits the schema
      Given a client that speaks <revision>
      When the client connects and subscribes
      Then in this scenario, each message of the client fits the schema of its revision

      @must
      Examples:
        | revision   |
        | 2026-07-28 |
