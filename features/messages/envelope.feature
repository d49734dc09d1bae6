@messages
Feature: The envelope of every message
  Requests, responses and notifications are JSON-RPC 2.0, in UTF-8.

  @MS-001 @both
  Rule: Every message is JSON-RPC 2.0
    Check first: the members of each message: jsonrpc with the text 2.0, and those of a request, a response or a notification.

    Scenario Outline: The server's messages are JSON-RPC
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then each message from the server is JSON-RPC 2.0

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: The client's messages are JSON-RPC
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then each message from the client is JSON-RPC 2.0

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: An unknown method is answered with an error
      Given a server ready for <revision>
      When the client sends a request for an unknown method
      Then the server answers with error -32601

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-003 @both
  Rule: A notification gets no answer
    Check first: what is returned by handlers of notifications, also of unknown ones and when the handler fails: nothing.

    Scenario Outline: The server stays silent after <notification>
      Given a server ready for <revision>
      When the client sends <notification>
      Then the server has sent no unasked responses
      And the server still reacts to a plain request

      @must
      Examples:
        | revision   | notification                                  |
        | 2025-03-26 | a cancellation that names an answered request |
        | 2025-06-18 | a cancellation that names an answered request |
        | 2025-11-25 | a cancellation that names an answered request |
        | 2026-07-28 | a cancellation that names an answered request |
        | 2025-03-26 | a notification of an unknown method           |
        | 2025-06-18 | a notification of an unknown method           |
        | 2025-11-25 | a notification of an unknown method           |
        | 2026-07-28 | a notification of an unknown method           |

    Scenario Outline: What follows a request that lacks its id
      Given a server ready for <revision>
      When the client sends a plain request without id
      Then the server has sent no unasked responses
      And the server still reacts to a plain request

      @unspecified
      Examples: It is a notification of that name, or a malformed request
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: The client stays silent after a notification
      Given a client that speaks <revision>
      And its server sends notifications before it answers a call
      When the client connects and calls a tool
      Then in this scenario, no response of the client comes

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @last
    Scenario Outline: Responses of the whole run
      Given a server ready for <revision>
      When the client sends a plain request
      Then in the whole run, each response of the server answers a request

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-004 @both
  Rule: A notification has no id
    Check first: the writer of notifications: the member id is left out, not null.

    Scenario Outline: The server's notifications have no id
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then each notification from the server has no id

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: The client's notifications have no id
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then each notification from the client has no id

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-005 @both
  Rule: The base protocol and its lifecycle are always implemented
    Up to 2025-11-25 that is the lifecycle; from 2026-07-28 on versioning and the message patterns.
    Check first: which messages are known at all: those of the beginning, and an error for every unknown request.

    Scenario Outline: A server begins and answers
      Given a server ready for <revision>
      When the client sends a plain request
      Then the server answers with a result

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: A server does not serve what it does not know
      Given a server ready for <revision>
      When the client sends a request for an unknown method
      Then the server answers with an error

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: A client begins and goes to work
      Given a client that speaks <revision>
      When the client connects and lists the tools
      Then the client reports the result

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-006 @both
  Rule: Other features are implemented where they are needed
    Scenario Outline: What the server declares
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then it is noted which capabilities the server has sent

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |
