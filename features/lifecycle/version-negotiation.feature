@lifecycle
Feature: Version negotiation in the initialize handshake
  The client offers the version it prefers; the server takes it or names another one; from then on both speak one version.

  @LC-011 @server
  Rule: The server answers with the offered version when it supports it
    Check first: that the answer depends on params.protocolVersion of the request, and is no constant.

    @door
    Scenario Outline: A supported version comes back unchanged
      Given a server that speaks <revision>
      When the client offers protocol version <revision>
      Then the server answers with protocol version <revision>

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: After the agreement on <revision>, a ping is answered
      Given a server that speaks <revision>
      When the client offers protocol version <revision>
      Then the server answers with protocol version <revision>
      And the server still answers a ping after the handshake

      @must
      Examples:
        | revision   |
        | 2025-06-18 |

  @LC-012 @server
  Rule: The server answers with another version that it supports when it does not support the offered one
    Check first: the branch for unknown versions. It answers with a result that names a version from the server's own list; it
    neither repeats what was offered nor refuses; the page's own example refuses 1.0.0, which is no date. A revision without a handshake is never the answer.

    Scenario Outline: An offer of <offered> is met with a version of the server's own
      Given a server that speaks <revision>
      When the client offers protocol version <offered>
      Then the server answers with another version that it speaks

      @must
      Examples: A past that never was
        | revision   | offered    |
        | 2024-11-05 | 1999-01-01 |
        | 2025-03-26 | 1999-01-01 |
        | 2025-06-18 | 1999-01-01 |
        | 2025-11-25 | 1999-01-01 |

      @must
      Examples: A future that nobody knows
        | revision   | offered    |
        | 2024-11-05 | 2099-12-31 |
        | 2025-03-26 | 2099-12-31 |
        | 2025-06-18 | 2099-12-31 |
        | 2025-11-25 | 2099-12-31 |

      @must @door
      Examples: A revision without a handshake
        | revision   | offered    |
        | 2024-11-05 | 2026-07-28 |
        | 2025-03-26 | 2026-07-28 |
        | 2025-06-18 | 2026-07-28 |
        | 2025-11-25 | 2026-07-28 |

    Scenario Outline: An offer of <offered>, which is no date, is met with a version of the server's own or refused with its versions
      Given a server that speaks <revision>
      When the client offers protocol version <offered>
      Then the server answers with another version that it speaks, or error -32602 with its versions

      @must
      Examples:
        | revision   | offered       |
        | 2024-11-05 | not-a-version |
        | 2025-03-26 | 1.0.0         |
        | 2025-06-18 | 2025-06-18x   |
        | 2025-11-25 | not-a-version |

  @LC-013 @server
  Rule: The version that the server names instead is the latest one it supports
    Check first: the order of the server's list of versions, and which end of it is taken.

    Scenario Outline: An offer of <offered> is met with the server's latest version
      Given a server that speaks <revision>
      When the client offers protocol version <offered>
      Then the server answers with the latest version that it speaks

      @should
      Examples:
        | revision   | offered    |
        | 2024-11-05 | 1999-01-01 |
        | 2025-03-26 | 1999-01-01 |
        | 2025-06-18 | 1999-01-01 |
        | 2025-11-25 | 1999-01-01 |
        | 2024-11-05 | 2099-12-31 |
        | 2025-03-26 | 2099-12-31 |
        | 2025-06-18 | 2099-12-31 |
        | 2025-11-25 | 2099-12-31 |

  @LC-016 @both
  Rule: One version holds for the whole session
    Check first: where the agreed version is kept. It belongs to one session; a process that serves many clients keeps one for each.

    @alone @first-contact
    Scenario Outline: Clients side by side each keep the version they agreed on
      Given a server that speaks <revision>
      And another client has agreed on another version
      When the client offers protocol version <revision>
      Then the server answers with protocol version <revision>
      And the server still answers a plain request of each client

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client
    Scenario Outline: The client keeps to the version that its server named
      Given a client that speaks <revision>
      And its server answers initialize with protocol version <revision>
      When the client connects, lists the tools and calls one
      Then in this scenario, each message of the client is one that its revision defines

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @LC-017 @both
  Rule: Several versions at once are allowed
    Scenario Outline: The versions that the server agrees to
      Given a server that speaks <revision>
      When the client has offered every revision
      Then it is noted which revisions the server speaks

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: The versions of the modern era that the server speaks
      Given a server that speaks <revision>
      When the client sends a plain request
      Then the answer is noted

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

    @client
    Scenario Outline: The versions that the client takes
      Given a client that speaks <revision>
      When the client connects
      Then it is noted which revisions the client speaks

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @LC-018 @server @streamable-http
  Rule: On initialize, the version in the body counts and a version header does not
    A change that was proposed and not adopted: implementations differ, and the text asks for the header only afterwards.
    Check first: what chooses the version. It reads the body of initialize, and nothing else.

    Scenario Outline: The header <header> disagrees with an offer of <revision>
      Given a server that speaks <revision>
      When the client offers protocol version <revision> with the header MCP-Protocol-Version as "<header>"
      Then the answer is noted
      And the server answers with protocol version <revision>

      @proposal
      Examples: A newer version that servers may know
        | revision   | header     |
        | 2025-03-26 | 2025-11-25 |
        | 2025-06-18 | 2025-11-25 |

      @proposal
      Examples: An older version that servers may know
        | revision   | header     |
        | 2025-06-18 | 2025-03-26 |
        | 2025-11-25 | 2025-06-18 |

      @proposal
      Examples: A version that nobody knows
        | revision   | header     |
        | 2025-03-26 | 1999-01-01 |
        | 2025-06-18 | 1999-01-01 |
        | 2025-11-25 | 1999-01-01 |
