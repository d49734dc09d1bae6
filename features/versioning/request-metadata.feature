@versioning
Feature: Every request carries its metadata
  Version and capabilities of the client come with each request; a server relies on nothing that came before.

  @VN-008 @client
  Rule: Each request holds the protocol version and the client's capabilities
    Check first: the place where requests are built. _meta gets both keys every time, an empty object for a client without
    capabilities.

    Scenario Outline: Each request is complete in itself
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then each request from the client has
        | place                           | value     |
        | params/_meta/protocolVersion    | a string  |
        | params/_meta/clientCapabilities | an object |

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: Each request of a client that <errand> is complete in itself
      Given a client that speaks <revision>
      And its server answers the first tools/call with a question
      When the client <errand>
      Then each request from the client has
        | place                           | value     |
        | params/_meta/protocolVersion    | a string  |
        | params/_meta/clientCapabilities | an object |

      @must
      Examples:
        | revision   | errand                                       |
        | 2026-07-28 | connects and calls a tool                    |
        | 2026-07-28 | connects, calls a tool and asks for progress |
        | 2026-07-28 | connects and subscribes                      |

  @VN-009 @server
  Rule: A request without its metadata is refused as invalid
    Check first: the check of _meta: a missing field is code -32602, whatever the method.

    Scenario Outline: A request without <field> is refused
      Given a server that speaks <revision>
      When the client sends a plain request without <field> in _meta
      Then the server refuses the request for its missing <field>

      @must
      Examples:
        | revision   | field              |
        | 2026-07-28 | protocolVersion    |
        | 2026-07-28 | clientCapabilities |

    Scenario Outline: A request without any metadata is refused by a server of the modern era alone
      Given a server that speaks <revision> and no legacy revision
      When the client sends a plain request without params
      Then the server refuses the request for its missing protocolVersion

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A request with <field> as <value> is refused
      Given a server that speaks <revision>
      When the client sends a plain request with <field> in _meta as <value>
      Then the server answers with an error

      @must
      Examples:
        | revision   | field              | value    |
        | 2026-07-28 | protocolVersion    | null     |
        | 2026-07-28 | protocolVersion    | 20260728 |

    Scenario Outline: What follows clientCapabilities as <value>
      Given a server that speaks <revision>
      When the client sends a plain request with clientCapabilities in _meta as <value>
      Then the answer is noted

      @unspecified
      Examples: The field is of another type, and not missing
        | revision   | value |
        | 2026-07-28 | null  |
        | 2026-07-28 | "all" |
        | 2026-07-28 | []    |

    Scenario Outline: A request without clientInfo is taken
      Given a server that speaks <revision>
      When the client sends a plain request without clientInfo in _meta
      Then the server answers with a result

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-010 @server @streamable-http
  Rule: Over HTTP, incomplete metadata and missing capabilities are answered with 400
    Check first: how errors become statuses: -32602 for _meta and -32021 both come with 400.

    Scenario Outline: A request without <field> comes back with 400
      Given a server that speaks <revision>
      When the client sends a plain request without <field> in _meta
      Then the HTTP status is 400

      @must
      Examples:
        | revision   | field              |
        | 2026-07-28 | protocolVersion    |
        | 2026-07-28 | clientCapabilities |

    Scenario Outline: A call that needs <role> of a client without it comes back with 400
      Given a server that speaks <revision>
      And a tool of the server for <role>
      When the client sends a call of the tool with clientCapabilities in _meta as {}
      Then the server refuses what needs the capability with HTTP status 400

      @must
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |

  @VN-011 @client
  Rule: The client names itself in clientInfo with each request
    Check first: _meta of each request. io.modelcontextprotocol/clientInfo is an object with a name and a version.

    Scenario Outline: Each request introduces the client
      Given a client that speaks <revision>
      When the client connects and lists the tools
      Then each request from the client has
        | place                           | value    |
        | params/_meta/clientInfo/name    | a string |
        | params/_meta/clientInfo/version | a string |

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: Each request of a client that <errand> introduces it
      Given a client that speaks <revision>
      And its server answers the first tools/call with a question
      When the client <errand>
      Then each request from the client has
        | place                           | value    |
        | params/_meta/clientInfo/name    | a string |
        | params/_meta/clientInfo/version | a string |

      @should
      Examples:
        | revision   | errand                                       |
        | 2026-07-28 | connects and calls a tool                    |
        | 2026-07-28 | connects, calls a tool and asks for progress |
        | 2026-07-28 | connects and subscribes                      |

  @VN-012 @server
  Rule: The server relies on no capability that this request does not declare
    Check first: where capabilities are kept. Nothing is remembered from an earlier request or taken for granted.

    Scenario Outline: A call after one that declared everything is judged by itself
      Given a server that speaks <revision>
      And a call of its tool for sampling that is answered with questions
      When the client sends a call of the tool with clientCapabilities in _meta as {}
      Then the server answers with anything but a question

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-013 @server
  Rule: A request that needs a capability the client lacks is refused with its name
    Check first: the branch for missing capabilities: code -32021, with data.requiredCapabilities.

    Scenario Outline: A tool for <role> names what it lacks
      Given a server that speaks <revision>
      And a tool of the server for <role>
      When the client sends a call of the tool with clientCapabilities in _meta as {}
      Then the server refuses what needs the capability with error -32021
      And the error has
        | place                            | value    |
        | data/requiredCapabilities/<role> | anything |

      @must
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |

    Scenario Outline: A tool that needs nothing is called without capabilities
      Given a server that speaks <revision>
      And a tool of the server for plain text
      When the client sends a call of the tool with clientCapabilities in _meta as {}
      Then the server answers with a result

      @must
      Examples:
        | revision   |
        | 2026-07-28 |
