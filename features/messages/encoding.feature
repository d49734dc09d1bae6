@messages
Feature: The encoding of every message
  Whatever carries them, messages are text in UTF-8.

  @MS-002 @both
  Rule: Messages are encoded in UTF-8
    Check first: the encoding of streams and bodies. It is set to UTF-8 in so many words, and not taken from the machine.

    Scenario Outline: Text beyond ASCII comes back as it was sent
      Given a server ready for <revision>
      When the client sends a plain request with the id "é-ж-漢-😀"
      Then the server answers with a response under the same id
      And each message from the server is valid UTF-8

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: The client's text beyond ASCII is UTF-8
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one with the arguments {"text": "größe 天気 𝄞"}
      Then each message from the client is valid UTF-8

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: A client reads text beyond ASCII
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema |
        | größe |              |
      When the client connects and lists the tools
      Then the client reports the tool größe alone

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |
