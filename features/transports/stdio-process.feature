@transports
Feature: The server process over stdio
  The client launches the process, cancels by message, and starts the process again when it is lost.

  @ST-008 @client @stdio
  Rule: Over stdio, the client cancels by a notification that names the request
    Check first: what runs when a caller gives up. notifications/cancelled is written, with the id of the request under
    requestId.

    Scenario Outline: A call that is given up is named in a notification
      Given a client that speaks <revision>
      And its server answers tools/call with silence
      When the client connects, calls a tool and gives the call up
      Then the client sends notifications/cancelled for the call

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A call that was answered is not cancelled
      Given a client that speaks <revision>
      When the client connects and calls a tool
      Then the client sends no notifications/cancelled

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @ST-009 @client @stdio
  Rule: A server process that is lost is started again
    Check first: who watches the process. When it ends by itself, the next request, if not sooner, finds a fresh one.

    Scenario Outline: The client goes on with a new process
      Given a client that speaks <revision>
      And its server answers the first tools/call and exits
      When the client connects, calls a tool, and calls it again once its server is gone
      Then the client launches the server again
      And the client reports the result

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @ST-010 @client @stdio
  Rule: Over stdio, notifications are told apart by the id of their subscription
    Check first: where notifications of a subscription are handed out. The value of io.modelcontextprotocol/subscriptionId
    decides, and nothing else.

    Scenario Outline: Each of two subscriptions gets its own notifications
      Given a client that speaks <revision>
      And its server sends the notifications of two subscriptions in turn
      When the client connects, subscribes twice and lists the tools
      Then the client reports each notification under its subscription

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @ST-011 @client @stdio
  Rule: Over stdio, a client that comes back subscribes anew
    Check first: what is done after a new start of the process. Each subscription that was open is asked for again.

    Scenario Outline: The client subscribes anew in the new process
      Given a client that speaks <revision>
      And its server answers the first subscriptions/listen and exits
      When the client connects, subscribes, and lists the tools once its server is gone
      Then the client subscribes in the server that it launches again

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @ST-012 @server @stdio
  Rule: What a server does with a line that is no message is its own choice
    Errors without an id exist from 2025-11-25 on; before, silence and an error with a null id are both at hand.

    Scenario Outline: A line of <input> is met in the server's own way
      Given a server ready for <revision>
      When the client sends <input> as a line
      Then it is noted which messages the server has sent
      And the server still answers a plain request

      @unspecified
      Examples:
        | revision   | input                         |
        | 2024-11-05 | broken JSON                   |
        | 2025-03-26 | broken JSON                   |
        | 2025-06-18 | broken JSON                   |
        | 2025-11-25 | broken JSON                   |
        | 2026-07-28 | broken JSON                   |
        | 2024-11-05 | nothing                       |
        | 2025-03-26 | nothing                       |
        | 2025-06-18 | nothing                       |
        | 2025-11-25 | nothing                       |
        | 2026-07-28 | nothing                       |
        | 2024-11-05 | a JSON string                 |
        | 2025-03-26 | a JSON string                 |
        | 2025-06-18 | a JSON string                 |
        | 2025-11-25 | a JSON string                 |
        | 2026-07-28 | a JSON string                 |
        | 2024-11-05 | a request without its params  |
        | 2025-03-26 | a request without its params  |
        | 2025-06-18 | a request without its params  |
        | 2025-11-25 | a request without its params  |
        | 2026-07-28 | a request without its params  |
        | 2024-11-05 | a message that ends with CRLF |
        | 2025-03-26 | a message that ends with CRLF |
        | 2025-06-18 | a message that ends with CRLF |
        | 2025-11-25 | a message that ends with CRLF |
        | 2026-07-28 | a message that ends with CRLF |
