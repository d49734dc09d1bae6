@lifecycle
Feature: The client offers a version and lives with the answer
  The client offers one version, its latest; the server's answer decides, or the connection ends.

  @LC-009 @client
  Rule: The client offers a version that it supports
    Check first: where protocolVersion of the request comes from. It is one of the client's own versions.

    Scenario Outline: The offered version is one that the client also accepts
      Given a client that speaks <revision>
      And its server answers initialize with the protocol version that is offered
      When the client connects
      Then the client offers a revision that it speaks

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @LC-010 @client
  Rule: The version that the client offers is the latest it supports
    Check first: the order of the client's list of versions, and which end of it is taken.

    Scenario Outline: Left to itself, the client offers its latest revision with a handshake
      Given a client that speaks <revision>
      And the client is left to choose the version
      When the client connects
      Then the client offers the latest revision with a handshake that it speaks

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @LC-014 @client
  Rule: A client that is answered with a version it does not support ends the connection
    Check first: the comparison with the answer. It looks the version up in the client's list; it neither goes on regardless
    nor insists on what was offered.

    Scenario Outline: An answer with <answer> ends the connection
      Given a client that speaks <revision>
      And its server answers initialize with protocol version <answer>
      When the client connects
      Then the client ends the connection
      And the client sends no notifications/initialized

      @should
      Examples:
        | revision   | answer     |
        | 2024-11-05 | 1999-01-01 |
        | 2025-03-26 | 1999-01-01 |
        | 2025-06-18 | 1999-01-01 |
        | 2025-11-25 | 1999-01-01 |
        | 2024-11-05 | 2099-12-31 |
        | 2025-03-26 | 2099-12-31 |
        | 2025-06-18 | 2099-12-31 |
        | 2025-11-25 | 2099-12-31 |

    Scenario Outline: An answer with another version that the client supports is taken
      Given a client that speaks <revision>
      And the client is left to choose the version
      And its server answers initialize with another protocol version that the client speaks
      When the client connects
      Then the client goes on after the answer to initialize

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @LC-015 @client @streamable-http
  Rule: Over HTTP, the client names the version in a header
    In the legacy era this begins after the handshake; in the modern era every POST carries the header.
    Check first: that requests made after the handshake, and the GET that listens, go through the code that adds
    MCP-Protocol-Version.

    Scenario Outline: Every request after the handshake carries the version header
      Given a client that speaks <revision>
      When the client connects and lists the tools
      Then each HTTP request after the handshake from the client carries the header MCP-Protocol-Version

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: Every POST carries the version header, the first one too
      Given a client that speaks <revision>
      When the client connects and lists the tools
      Then each HTTP request from the client carries the header MCP-Protocol-Version

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: The POSTs of a client that <errand> carry the version header
      Given a client that speaks <revision>
      And its server answers the first tools/call with a question
      When the client <errand>
      Then each HTTP request from the client carries the header MCP-Protocol-Version

      @must
      Examples:
        | revision   | errand                                       |
        | 2026-07-28 | connects and calls a tool                    |
        | 2026-07-28 | connects, calls a tool and asks for progress |
        | 2026-07-28 | connects and subscribes                      |

    Scenario Outline: An answer to the server and the end of the session carry the version header too
      Given a client that speaks <revision>
      And its server assigns a session
      And its server sends before it answers tools/list
        | method | id | params |
        | ping   | 7  |        |
      When the client connects, lists the tools and closes
      Then each HTTP request after the handshake from the client carries the header MCP-Protocol-Version

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: The GET that resumes carries the version header too
      Given a client that speaks <revision>
      And its server answers the first tools/call with an event that has an id, and breaks the stream
      When the client connects and calls a tool
      Then each HTTP request after the handshake from the client carries the header MCP-Protocol-Version

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |
