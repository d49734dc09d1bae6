@versioning
Feature: Extensions are named, and peers do without them
  Each side lists the extensions it knows among its capabilities, and works with a peer that knows none of them.

  @VN-019 @both
  Rule: The name of an extension has a prefix and a name
    Check first: the keys of capabilities.extensions: labels with dots between them, a slash, a name.

    Scenario Outline: The server's extensions are well named
      Given a server that speaks <revision>
      When the client sends a server/discover request
      Then each extension from the server is a prefix and a name

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    @client
    Scenario Outline: The client's extensions are well named
      Given a client that speaks <revision>
      When the client connects and lists the tools
      Then each extension from the client is a prefix and a name

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-020 @both
  Rule: Without the extension on the other side, a peer does without it or refuses
    Check first: what runs when the other side does not list an extension. The core protocol carries on, or the request ends
    with an error.

    Scenario Outline: A client without extensions is served or refused
      Given a server that speaks <revision>
      When the client lists whatever the server declares
      Then each result type from the server is "complete" or "input_required"

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    @client
    Scenario Outline: A client works with a server without extensions
      Given a client that speaks <revision>
      When the client connects and calls a tool
      Then in this scenario, each message of the client is one that its revision defines

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-021 @both
  Rule: An extension says how it falls back
    @manual
    Scenario Outline: A reviewer finds the fallback
      When a reviewer reads the documents of each extension that the implementation defines
      Then the reviewer finds what happens when the other side does not know it

      @should
      Examples:
        | revision   |
        | 2026-07-28 |
