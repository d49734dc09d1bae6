@versioning
Feature: Discovery and the version of each request
  Each request names its version; the server takes it or answers with the versions it speaks, and discovery tells them up front.

  @VN-001 @server
  Rule: A version that the server does not speak is refused with the versions it does
    The list names modern versions; whether a server that speaks legacy ones too lists them there is left to it.
    Check first: the check of _meta before anything else. The error has code -32022 and data with supported, a list, and
    requested, the version that came.

    Scenario Outline: In version <offered>, <request> is refused
      Given a server that speaks <revision>
      When the client sends <request> in version <offered>
      Then the server answers with error -32022
      And the error names the versions that the server speaks and <offered>

      @must
      Examples:
        | revision   | offered       | request              |
        | 2026-07-28 | 1900-01-01    | a plain request      |
        | 2026-07-28 | 2099-12-31    | a plain request      |
        | 2026-07-28 | not-a-version | a plain request      |
        | 2026-07-28 | 2099-12-31    | a tools/list request |

    Scenario Outline: A version of the legacy era is refused by a server of the modern era alone
      Given a server that speaks <revision> and no legacy revision
      When the client sends a plain request in version 2025-11-25
      Then the server answers with error -32022
      And the error names the versions that the server speaks and 2025-11-25

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: Each request is judged by its own version
      Given a server that speaks <revision>
      When the client sends a plain request in version <revision> and then a plain request in version 1900-01-01
      Then the server answers with error -32022
      And the server still answers a plain request

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A request in a version from the list is taken
      Given a server that speaks <revision>
      When the client sends a plain request in each version that the error names
      Then the server answers with a result

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-002 @server
  Rule: The server answers server/discover
    Check first: that the method is known. The result has supportedVersions, a list with the requested version in it, and
    capabilities.

    @door
    Scenario Outline: Discovery tells versions and capabilities
      Given a server that speaks <revision>
      When the client sends a server/discover request
      Then the result has
        | place             | value                    |
        | supportedVersions | a list with "<revision>" |
        | capabilities      | an object                |

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: Each version that discovery lists is spoken
      Given a server that speaks <revision>
      When the client sends a plain request in each version that discovery lists
      Then the server answers with a result

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-003 @server
  Rule: Each result names its server in serverInfo
    Check first: _meta of every result. io.modelcontextprotocol/serverInfo is an object with a name and a version.

    Scenario Outline: The result of discovery carries the server's name and version
      Given a server ready for <revision>
      When the client sends a server/discover request
      Then each result from the server has
        | place                    | value    |
        | _meta/serverInfo/name    | a string |
        | _meta/serverInfo/version | a string |

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: The lists carry the server's name and version
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then each result from the server has
        | place                    | value    |
        | _meta/serverInfo/name    | a string |
        | _meta/serverInfo/version | a string |

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: The result of a tool carries the server's name and version
      Given a server ready for <revision>
      And a tool of the server for plain text
      When the client calls the tool
      Then each result from the server has
        | place                    | value    |
        | _meta/serverInfo/name    | a string |
        | _meta/serverInfo/version | a string |

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-004 @client
  Rule: A client that is refused for its version picks one from the list, or gives up openly
    Check first: the branch for error -32022. It intersects data.supported with the client's own versions.

    Scenario Outline: A list with a version of the client's own leads to a second try
      Given a client that speaks <revision>
      And its server answers the first modern request with error -32022 that lists <revision>
      When the client connects and lists the tools
      Then the client asks again in the listed version or reports an error

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A list without any version of the client's own ends in an error
      Given a client that speaks <revision>
      And its server answers modern requests with error -32022 that lists 2099-12-31
      When the client connects and lists the tools
      Then the client reports an error
      And in this scenario, no request of the client names a version that was refused

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-005 @client
  Rule: A client is free to discover first
    Scenario Outline: Whether discovery comes first
      Given a client that speaks <revision>
      When the client connects and lists the tools
      Then it is noted what the client has asked for first

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-006 @both
  Rule: clientInfo and serverInfo change nobody's behaviour
    Check first: what reads clientInfo beside the log. Versions, capabilities and lists are the same for every name.

    Scenario Outline: A client of another name is served alike
      Given a server that speaks <revision>
      When the client asks what there is under several names
      Then the server answers alike each time

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    @client @manual
    Scenario Outline: A reviewer follows the name
      When a reviewer reads the code that receives clientInfo and serverInfo
      Then the reviewer finds that it shows or logs them, and decides nothing by them

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-007 @both
  Rule: clientInfo and serverInfo are no ground for trust
    @manual
    Scenario Outline: A reviewer follows the name into decisions about access
      When a reviewer reads the code that decides about access
      Then the reviewer finds that it does not ask who clientInfo or serverInfo claims to be

      @should
      Examples:
        | revision   |
        | 2026-07-28 |
