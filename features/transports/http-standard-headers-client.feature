@transports
Feature: Standard headers of the client
  In the modern era each POST says in its headers which method it calls and on what.

  @HT-068 @client @streamable-http
  Rule: Each POST carries the headers that belong to its body
    Check first: what builds the request: Mcp-Method always, Mcp-Name for tools/call, resources/read and prompts/get, beside
    the version.

    Scenario Outline: The method is in the header
      Given a client that speaks <revision>
      When the client connects and lists the tools
      Then each request from the client carries the header Mcp-Method as its method

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: The name of the tool is in the header
      Given a client that speaks <revision>
      When the client connects and calls a tool
      Then each tools/call request from the client carries the header Mcp-Name as its tool

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: The method is in the headers of a client that <errand>
      Given a client that speaks <revision>
      And its server answers the first tools/call with a question
      When the client <errand>
      Then each request from the client carries the header Mcp-Method as its method

      @must
      Examples:
        | revision   | errand                                       |
        | 2026-07-28 | connects and calls a tool                    |
        | 2026-07-28 | connects, calls a tool and asks for progress |
        | 2026-07-28 | connects and subscribes                      |

    Scenario Outline: The name is in the headers of a retried call too
      Given a client that speaks <revision>
      And its server answers the first tools/call with a question
      When the client connects and calls a tool
      Then each tools/call request from the client carries the header Mcp-Name as its tool

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: Each call names its own tool
      Given a client that speaks <revision>
      And its server lists the tools
        | tool   | input schema |
        | first  |              |
        | second |              |
      When the client connects, lists the tools, calls the tool first and calls the tool second
      Then each tools/call request from the client carries the header Mcp-Name as its tool

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-069 @client @streamable-http
  Rule: A name that does not fit into a header is encoded
    Check first: how Mcp-Name is written. A name with other than plain ASCII, or with space at its ends, goes as Base64
    between its marks.

    Scenario Outline: A tool called <name> is called by its encoded name
      Given a client that speaks <revision>
      And its server lists the tools
        | tool   | input schema |
        | <name> |              |
      When the client connects and calls a tool
      Then each tools/call request from the client carries the header Mcp-Name as "<header>"

      @must
      Examples:
        | revision   | name               | header                              |
        | 2026-07-28 | größe              | =?base64?Z3LDtsOfZQ==?=             |
        | 2026-07-28 | 天気                 | =?base64?5aSp5rCX?=                 |
        | 2026-07-28 | =?base64?literal?= | =?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?= |
