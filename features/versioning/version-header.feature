@versioning
Feature: The version header over HTTP
  Over HTTP the version travels in the header MCP-Protocol-Version; a server refuses values it cannot serve.

  @VN-033 @client @streamable-http
  Rule: The header names the version that was agreed on
    Check first: where the value comes from: the answer to initialize, not the client's own latest version.

    Scenario Outline: An older version that was agreed on is the one in the header
      Given a client that speaks <revision>
      And the client is left to choose the version
      And its server answers initialize with another protocol version that the client speaks
      When the client connects and lists the tools
      Then each HTTP request after the handshake from the client carries the header MCP-Protocol-Version, if any, as the agreed version

      @should
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: The GET that listens carries it too
      Given a client that speaks <revision>
      When the client connects
      Then each HTTP GET from the client carries the header MCP-Protocol-Version, if any, as the agreed version

      @should
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |

  @VN-034 @client @streamable-http
  Rule: The header and the body of a request name the same version
    Check first: that both are written from one value.

    Scenario Outline: Header and body agree
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then each request from the client carries the header MCP-Protocol-Version, if any, as its version

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: Header and body agree in a client that <errand>
      Given a client that speaks <revision>
      And its server answers the first tools/call with a question
      When the client <errand>
      Then each request from the client carries the header MCP-Protocol-Version, if any, as its version

      @must
      Examples:
        | revision   | errand                                       |
        | 2026-07-28 | connects and calls a tool                    |
        | 2026-07-28 | connects, calls a tool and asks for progress |
        | 2026-07-28 | connects and subscribes                      |

  @VN-035 @server @streamable-http
  Rule: A request without the header is taken for 2025-03-26 where nothing else tells the version
    A server with sessions knows the agreed version without the header. In the modern era this is an offer to servers that
    serve old clients.
    Check first: what is done when the header is missing. It is no error for a server of the legacy era.

    Scenario Outline: Without a session, a request without the header is still served
      Given a server without sessions ready for <revision>
      When the client sends a plain request without the header MCP-Protocol-Version
      Then the server answers with a result

      @should
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: Whether a server with sessions serves a request without the header
      Given a server with a session of <revision>
      When the client sends a plain request without the header MCP-Protocol-Version
      Then the answer is noted

      @unspecified
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: Whether a server with clients that know no header serves a request without it
      Given a server that speaks <revision> and a revision without the version header
      When the client sends a plain request without the header MCP-Protocol-Version
      Then the answer is noted

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-036 @server @streamable-http
  Rule: A version in the header that the server does not support is refused with 400
    Check first: the check of the header. An unknown value ends in 400; in the modern era with error -32022 and the supported
    versions.

    Scenario Outline: A request under the version header <header> is refused
      Given a server ready for <revision>
      When the client sends a plain request with the header MCP-Protocol-Version as "<header>"
      Then the HTTP status is 400

      @must
      Examples:
        | revision   | header        |
        | 2025-06-18 | 1999-01-01    |
        | 2025-11-25 | 1999-01-01    |
        | 2025-06-18 | not-a-version |
        | 2025-11-25 | not-a-version |

    Scenario Outline: A notification under the version header <header> is refused
      Given a server that has answered the initialize request of <revision>
      When the client sends the initialized notification with the header MCP-Protocol-Version as "<header>"
      Then the HTTP status is 400

      @must
      Examples:
        | revision   | header        |
        | 2025-06-18 | 1999-01-01    |
        | 2025-11-25 | 1999-01-01    |
        | 2025-06-18 | not-a-version |
        | 2025-11-25 | not-a-version |

    Scenario Outline: A request in <offered>, in header and body, is refused with the list
      Given a server that speaks <revision>
      When the client sends a plain request in version <offered>
      Then the HTTP status is 400
      And the server answers with error -32022

      @must
      Examples:
        | revision   | offered       |
        | 2026-07-28 | 1999-01-01    |
        | 2026-07-28 | not-a-version |

    Scenario Outline: The version that was agreed on is accepted
      Given a server ready for <revision>
      When the client sends a plain request with the header MCP-Protocol-Version as "<revision>"
      Then the HTTP status is 200

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: An HTTP <method> under an unknown version is refused
      Given a server with a session of <revision>
      When the client sends an HTTP <method> with the header MCP-Protocol-Version as "1999-01-01"
      Then the HTTP status is 400 or 405

      @must
      Examples:
        | revision   | method |
        | 2025-06-18 | GET    |
        | 2025-11-25 | GET    |
        | 2025-06-18 | DELETE |
        | 2025-11-25 | DELETE |

  @VN-037 @server @streamable-http
  Rule: A header that differs from the body is refused
    A server that looks at the version first, and serves no modern request in it, refuses it as unsupported.
    Check first: the comparison of header and _meta. Both are known versions, and still the request ends in 400 with code
    -32020, or -32022.

    Scenario Outline: Header and body name different versions
      Given a server that speaks <revision>
      When the client sends a plain request with the header MCP-Protocol-Version as "2025-11-25"
      Then the HTTP status is 400
      And the server answers with error -32020 or -32022

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-038 @server @streamable-http
  Rule: A server without old clients refuses a request that lacks the header
    Old are clients of 2024-11-05 and 2025-03-26, which know no such header.
    Check first: the check of required headers. Missing counts as mismatched: 400 and code -32020.

    Scenario Outline: A request without the version header is refused
      Given a server that speaks <revision> and no revision without the version header
      When the client sends a plain request without the header MCP-Protocol-Version
      Then the HTTP status is 400
      And the server answers with error -32020

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-039 @server @streamable-http
  Rule: What a server does with a known version in the header that is not the agreed one is its own choice
    Scenario Outline: The header names another version than the handshake
      Given a server ready for <revision>
      When the client sends a plain request with the header MCP-Protocol-Version as "2025-03-26"
      Then the answer is noted

      @unspecified
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |
