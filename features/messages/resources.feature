@messages
Feature: Resources that are not there

  What a server says of a resource that nobody has; see the page server/resources, section "Error Handling".

  @RS-001 @server
  Rule: A resource that is not there is answered with the code for it
    Up to 2025-11-25 that is -32002, from 2026-07-28 on -32602.
    Check first: the code with which the handler of resources/read refuses an address that it does not know.

    Scenario Outline: A resource that is not there brings error <code>
      Given a server ready for <revision> with the capability resources
      When the client sends a request for a resource that is not there
      Then the server answers with error <code>

      @should
      Examples:
        | revision   | code   |
        | 2024-11-05 | -32002 |
        | 2025-03-26 | -32002 |
        | 2025-06-18 | -32002 |
        | 2025-11-25 | -32002 |

      @must
      Examples:
        | revision   | code   |
        | 2026-07-28 | -32602 |

  @RS-002 @server
  Rule: An internal error while a resource is read has the code for it
    @manual
    Scenario Outline: A reviewer follows a resource that cannot be read
      When a reviewer reads the code that reads resources
      Then the reviewer finds that what goes wrong inside of it leads to error -32603

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @RS-003 @server
  Rule: A resource that is not there is never answered with empty contents
    Check first: what the handler of resources/read returns when nothing is found: an error, and no list without items.

    Scenario Outline: A resource that is not there brings an error
      Given a server ready for <revision> with the capability resources
      When the client sends a request for a resource that is not there
      Then the server answers with an error

      @must
      Examples:
        | revision   |
        | 2026-07-28 |
