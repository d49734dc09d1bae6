@transports
Feature: The MCP endpoint and who may reach it
  One address takes every message over HTTP; it is guarded against pages of strangers that reach it through a browser.

  @HT-001 @server @streamable-http
  Rule: A single endpoint takes all messages
    Up to 2025-11-25 the same endpoint also knows GET, be it to say that it offers no stream.
    Check first: the routing. POST, and in the legacy era GET, of one path lead to MCP.

    Scenario Outline: The endpoint takes a POST
      Given a server ready for <revision>
      When the client sends a plain request
      Then the server answers with a result
      And the HTTP status is a success

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: The endpoint knows GET
      Given a server ready for <revision> by a client that does not listen
      When the client sends an HTTP GET
      Then the HTTP status is not 404 or 501

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-002 @server
  Rule: The server validates the header Origin
    Up to 2025-06-18 the text names no status for the refusal, so any refusal counts there.
    Check first: the check of Origin. It comes before everything else and knows a list of its own; a missing header is no
    fault.

    Scenario Outline: A request from <origin> is refused
      Given a server ready for <revision>
      When the client sends a plain request with the header Origin as "<origin>"
      Then the HTTP status is an error

      @must @streamable-http
      Examples:
        | revision   | origin                        |
        | 2025-03-26 | https://evil.example          |
        | 2025-06-18 | https://evil.example          |
        | 2025-11-25 | https://evil.example          |
        | 2026-07-28 | https://evil.example          |
        | 2025-03-26 | http://localhost.evil.example |
        | 2025-06-18 | http://localhost.evil.example |
        | 2025-11-25 | http://localhost.evil.example |
        | 2026-07-28 | http://localhost.evil.example |
        | 2025-03-26 | http://127.0.0.1.evil.example |
        | 2025-06-18 | http://127.0.0.1.evil.example |
        | 2025-11-25 | http://127.0.0.1.evil.example |
        | 2026-07-28 | http://127.0.0.1.evil.example |
        | 2025-03-26 | http://evil-localhost         |
        | 2025-06-18 | http://evil-localhost         |
        | 2025-11-25 | http://evil-localhost         |
        | 2026-07-28 | http://evil-localhost         |
        | 2025-03-26 | http://evil.example           |
        | 2025-06-18 | http://evil.example           |
        | 2025-11-25 | http://evil.example           |
        | 2026-07-28 | http://evil.example           |

      @must @http-sse
      Examples:
        | revision   | origin                        |
        | 2024-11-05 | https://evil.example          |
        | 2024-11-05 | http://localhost.evil.example |

    @streamable-http
    Scenario Outline: A listening stream for <origin> is refused
      Given a server ready for <revision> by a client that does not listen
      When the client sends an HTTP GET with the header Origin as "<origin>"
      Then the HTTP status is an error because of the header Origin

      @must
      Examples:
        | revision   | origin                        |
        | 2025-03-26 | https://evil.example          |
        | 2025-06-18 | https://evil.example          |
        | 2025-11-25 | https://evil.example          |

    @http-sse
    Scenario Outline: An event stream for <origin> is refused
      Given a server that speaks <revision>
      When the client sends an HTTP GET with the header Origin as "<origin>"
      Then the HTTP status is an error

      @must
      Examples:
        | revision   | origin                        |
        | 2024-11-05 | https://evil.example          |

    Scenario Outline: A request without the header is served
      Given a server ready for <revision>
      When the client sends a plain request without the header Origin
      Then the server answers with a result

      @must @streamable-http
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

      @must @http-sse
      Examples:
        | revision   |
        | 2024-11-05 |

    @streamable-http
    Scenario Outline: A foreign origin ends no session
      Given a server with a session of <revision>
      When the client sends an HTTP DELETE with the header Origin as "https://evil.example"
      Then the HTTP status is an error

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-003 @server @streamable-http
  Rule: A request with an invalid Origin is answered with 403
    Check first: the status of the refusal: 403, not 400, 401 or a closed connection.

    Scenario Outline: A POST from a foreign origin
      Given a server ready for <revision>
      When the client sends a plain request with the header Origin as "https://evil.example"
      Then the HTTP status is 403

      @must
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: The opening message from a foreign origin
      Given a server that speaks <revision>
      When the client sends the opening message with the header Origin as "https://evil.example"
      Then the HTTP status is 403

      @must
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @HT-004 @server @streamable-http
  Rule: The body of the 403 is allowed to be an error without an id
    Scenario Outline: What the body of the 403 holds
      Given a server ready for <revision>
      When the client sends a plain request with the header Origin as "https://evil.example"
      Then the HTTP response is noted

      @may
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @HT-005 @server
  Rule: A local server listens on the local interface only
    The kit knocks at another loopback address, where a server of 127.0.0.1 does not answer and one of every interface does.
    Nothing leaves the machine.
    Check first: the address that is bound. It is 127.0.0.1 or localhost, not every interface.

    Scenario Outline: The server is out of reach at another address of the machine
      Given a server ready for <revision>
      When the client sends a plain request
      Then the server is out of reach at another loopback address
      And the server still answers a plain request

      @should @streamable-http
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

      @should @http-sse
      Examples:
        | revision   |
        | 2024-11-05 |

  @HT-006 @server @streamable-http @http-sse
  Rule: The server authenticates its clients
    @manual
    Scenario Outline: A reviewer finds the authentication
      When a reviewer reads the code that accepts connections
      Then the reviewer finds that a connection from outside is authenticated

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @HT-007 @server @streamable-http
  Rule: What a server does with a foreign Host, the Origin null or its own Origin is its own choice
    Scenario Outline: The value <value> of <header>
      Given a server ready for <revision>
      When the client sends a plain request with the header <header> as "<value>"
      Then the answer is noted

      @unspecified
      Examples:
        | revision   | header           | value        |
        | 2025-03-26 | Host             | evil.example |
        | 2025-06-18 | Host             | evil.example |
        | 2025-11-25 | Host             | evil.example |
        | 2026-07-28 | Host             | evil.example |
        | 2025-03-26 | X-Forwarded-Host | evil.example |
        | 2025-06-18 | X-Forwarded-Host | evil.example |
        | 2025-11-25 | X-Forwarded-Host | evil.example |
        | 2026-07-28 | X-Forwarded-Host | evil.example |
        | 2025-03-26 | Origin           | null         |
        | 2025-06-18 | Origin           | null         |
        | 2025-11-25 | Origin           | null         |
        | 2026-07-28 | Origin           | null         |

    Scenario Outline: A request from its own origin
      Given a server ready for <revision>
      When the client sends a plain request from the origin of the endpoint
      Then the answer is noted

      @unspecified
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |
