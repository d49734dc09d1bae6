@transports
Feature: Standard headers of the server
  A server that reads the body of a POST compares what the headers say of its method and its name.

  @HT-070 @server
  Rule: Names of tools and prompts fit into a header as they are
    Check first: the names in the lists. Letters, digits, dots, hyphens and underscores do; space and letters beyond ASCII do
    not.

    Scenario Outline: The names in the lists
      Given a server that speaks <revision>
      When the client lists whatever the server declares
      Then each tool or prompt name from the server is fit for a header

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-071 @server @streamable-http
  Rule: A header that contradicts the body is refused
    Check first: the comparison. It is made for Mcp-Method and Mcp-Name on every request that carries them.

    Scenario Outline: The method of the header is <method>
      Given a server that speaks <revision>
      When the client sends a plain request with the header Mcp-Method as "<method>"
      Then the server answers with an error
      And the HTTP status is an error

      @must
      Examples:
        | revision   | method          |
        | 2026-07-28 | tools/call      |
        | 2026-07-28 | SERVER/DISCOVER |

    Scenario Outline: The name of the header is another one
      Given a server that speaks <revision>
      And a tool of the server for plain text
      When the client sends a call of the tool with the header Mcp-Name as "another"
      Then the server answers with an error
      And the HTTP status is an error

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: The header of a request for <what> names another
      Given a server that speaks <revision>
      When the client sends a request for <what> with the header Mcp-Name as "<name>"
      Then the server answers with an error
      And the HTTP status is an error

      @must
      Examples:
        | revision   | what       | name           |
        | 2026-07-28 | a prompt   | another        |
        | 2026-07-28 | a resource | test://another |

    Scenario Outline: Header and body agree
      Given a server that speaks <revision>
      And a tool of the server for plain text
      When the client calls the tool
      Then the server answers with a result

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-072 @server @streamable-http
  Rule: A request that is refused for its headers gets status 400
    Check first: the status of the refusal, also when a required header is missing.

    Scenario Outline: A request without <header>
      Given a server that speaks <revision>
      When the client sends a plain request without the header <header>
      Then the HTTP status is 400
      And the server still answers a plain request

      @must
      Examples:
        | revision   | header     |
        | 2026-07-28 | Mcp-Method |

    Scenario Outline: A request whose method differs
      Given a server that speaks <revision>
      When the client sends a plain request with the header Mcp-Method as "tools/call"
      Then the HTTP status is 400

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-073 @server @streamable-http
  Rule: A request that is refused for its headers gets error -32020
    Check first: the body of the refusal. It is a JSON-RPC error under the id of the request.

    Scenario Outline: A request without <header>
      Given a server that speaks <revision>
      When the client sends a plain request without the header <header>
      Then the server answers with error -32020
      And the server still answers a plain request

      @must
      Examples:
        | revision   | header     |
        | 2026-07-28 | Mcp-Method |

    Scenario Outline: A call without the name of its tool
      Given a server that speaks <revision>
      And a tool of the server for plain text
      When the client sends a call of the tool without the header Mcp-Name
      Then the server answers with error -32020

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-074 @server @streamable-http
  Rule: An encoded value is decoded before it is compared
    Check first: what is compared: the decoded value, for Mcp-Name and for each Mcp-Param header.

    Scenario Outline: An encoded name that agrees is accepted
      Given a server that speaks <revision>
      And a tool of the server for plain text
      When the client sends a call of the tool with the header Mcp-Name encoded
      Then the server answers with a result

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A name encoded as <header> is refused
      Given a server that speaks <revision>
      And a tool of the server for plain text
      When the client sends a call of the tool with the header Mcp-Name as "<header>"
      Then the server answers with error -32020

      @must
      Examples:
        | revision   | header                  |
        | 2026-07-28 | =?base64?YW5vdGhlcg==?= |
        | 2026-07-28 | =?base64?%%%?=          |

  @HT-075 @both @streamable-http
  Rule: Names of headers are read without regard to case
    Check first: the lookup of headers. A name in capitals or small letters is the same name; a value is not.

    Scenario Outline: A request whose header names are in <letters>
      Given a server that speaks <revision>
      When the client sends a plain request with its header names in <letters>
      Then the server answers with a result
      And the HTTP status is 200

      @must
      Examples:
        | revision   | letters       |
        | 2026-07-28 | capitals      |
        | 2026-07-28 | small letters |

    Scenario Outline: A call whose header names are in <letters>
      Given a server that speaks <revision>
      And a tool of the server for plain text
      When the client sends a call of the tool with its header names in <letters>
      Then the server answers with a result
      And the HTTP status is 200

      @must
      Examples:
        | revision   | letters       |
        | 2026-07-28 | capitals      |
        | 2026-07-28 | small letters |

    @client
    Scenario Outline: A server whose header names are in <letters>
      Given a client that speaks <revision>
      And its server answers every request as an event stream with header names in <letters>
      When the client connects and calls a tool
      Then the client reports the result

      @must
      Examples:
        | revision   | letters       |
        | 2026-07-28 | capitals      |
        | 2026-07-28 | small letters |
