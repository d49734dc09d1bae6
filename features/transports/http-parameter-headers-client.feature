@transports
Feature: Parameter headers of the client
  A client reads the marks of a tool, refuses bad ones, and writes marked arguments into headers that any proxy can read.

  @HT-093 @client @streamable-http
  Rule: The client repeats each argument with x-mcp-header in its header
    Check first: what builds tools/call: the schema of the tool is looked up, and each marked argument becomes Mcp-Param with
    its mark.

    Scenario Outline: An argument with x-mcp-header is repeated
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema                                                             |
        | route | {"properties": {"region": {"type": "string", "x-mcp-header": "Region"}}} |
      When the client connects, lists the tools and calls the tool route with the arguments {"region": "us-west1"}
      Then each tools/call request from the client carries the header Mcp-Param-Region as "us-west1"

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: An argument with x-mcp-header inside an object is repeated
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema                                                                                                         |
        | route | {"properties": {"from": {"type": "object", "properties": {"region": {"type": "string", "x-mcp-header": "Region"}}}}} |
      When the client connects, lists the tools and calls the tool route with the arguments {"from": {"region": "us-west1"}}
      Then each tools/call request from the client carries the header Mcp-Param-Region as "us-west1"

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-094 @client @streamable-http
  Rule: An argument that is null has no header
    Check first: what is written for null: no header, not the word null.

    Scenario Outline: An argument with x-mcp-header that is null
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema                                                             |
        | route | {"properties": {"region": {"type": "string", "x-mcp-header": "Region"}}} |
      When the client connects, lists the tools and calls the tool route with the arguments {"region": null}
      Then each tools/call request from the client carries no header Mcp-Param-…

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-095 @client @streamable-http
  Rule: An argument that is left out has no header
    Check first: what is written for an argument that is not there: no header, not an empty one.

    Scenario Outline: An argument with x-mcp-header that is left out
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema                                                             |
        | route | {"properties": {"region": {"type": "string", "x-mcp-header": "Region"}}} |
      When the client connects, lists the tools and calls the tool route with the arguments {}
      Then each tools/call request from the client carries no header Mcp-Param-…

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-096 @client @streamable-http
  Rule: A tool with an invalid x-mcp-header is left out of the list
    Check first: what reads the list of tools. One bad mark drops its tool, and its tool only.

    Scenario Outline: A tool whose x-mcp-header is <fault>
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema |
        | route |              |
        | wrong | <schema>     |
      When the client connects and lists the tools
      Then the client reports the tool route alone

      @must
      Examples:
        | revision   | fault                    | schema                                                                                                                                                                  |
        | 2026-07-28 | empty                    | {"properties": {"region": {"type": "string", "x-mcp-header": ""}}}                                                                                                      |
        | 2026-07-28 | a name with a space      | {"properties": {"region": {"type": "string", "x-mcp-header": "My Region"}}}                                                                                             |
        | 2026-07-28 | a name with a line break | {"properties": {"region": {"type": "string", "x-mcp-header": "Region\\r\\nX-Other: 1"}}}                                                                                |
        | 2026-07-28 | used twice               | {"properties": {"one": {"type": "string", "x-mcp-header": "Region"}, "two": {"type": "string", "x-mcp-header": "REGION"}}}                                              |
        | 2026-07-28 | on a number              | {"properties": {"ratio": {"type": "number", "x-mcp-header": "Ratio"}}}                                                                                                  |
        | 2026-07-28 | below items              | {"properties": {"regions": {"type": "array", "items": {"type": "string", "x-mcp-header": "Region"}}}}                                                                   |
        | 2026-07-28 | below a reference        | {"properties": {"region": {"$ref": "#/$defs/region"}}, "$defs": {"region": {"type": "string", "x-mcp-header": "Region"}}}                                               |
        | 2026-07-28 | a name with a colon      | {"properties": {"region": {"type": "string", "x-mcp-header": "Region:Name"}}}                                                                                           |
        | 2026-07-28 | a name beyond ASCII      | {"properties": {"region": {"type": "string", "x-mcp-header": "Région"}}}                                                                                                |
        | 2026-07-28 | used at two depths       | {"properties": {"one": {"type": "string", "x-mcp-header": "Region"}, "inner": {"type": "object", "properties": {"two": {"type": "string", "x-mcp-header": "Region"}}}}} |
        | 2026-07-28 | on an object             | {"properties": {"region": {"type": "object", "x-mcp-header": "Region"}}}                                                                                                |
        | 2026-07-28 | on an array              | {"properties": {"region": {"type": "array", "x-mcp-header": "Region"}}}                                                                                                 |
        | 2026-07-28 | below a choice           | {"anyOf": [{"properties": {"region": {"type": "string", "x-mcp-header": "Region"}}}]}                                                                                   |
        | 2026-07-28 | below a condition        | {"if": {"properties": {"region": {"type": "string", "x-mcp-header": "Region"}}}}                                                                                        |
        | 2026-07-28 | below other properties   | {"additionalProperties": {"type": "string", "x-mcp-header": "Region"}}                                                                                                  |

  @HT-097 @client @streamable-http
  Rule: The client logs which tool it left out, and why
    @manual
    Scenario Outline: A reviewer finds the warning
      When a reviewer reads the log of a client that met a tool with a bad mark
      Then the reviewer finds the tool's name and the reason

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-098 @client @stdio
  Rule: Over other transports, the client is free to ignore x-mcp-header
    Scenario Outline: Whether a tool with an invalid x-mcp-header is listed over stdio
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema                                                       |
        | route |                                                                    |
        | wrong | {"properties": {"region": {"type": "string", "x-mcp-header": ""}}} |
      When the client connects and lists the tools
      Then it is noted what the client reports

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-099 @client @streamable-http
  Rule: Arguments are made fit for a header
    Check first: how values become text: a string as it is, an integer in decimal, a boolean as true or false.

    Scenario Outline: An argument that is <value>
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema                                                         |
        | route | {"properties": {"hops": {"type": "<type>", "x-mcp-header": "Hops"}}} |
      When the client connects, lists the tools and calls the tool route with the arguments {"hops": <value>}
      Then each tools/call request from the client carries the header Mcp-Param-Hops as "<header>"

      @must
      Examples:
        | revision   | type    | value      | header   |
        | 2026-07-28 | string  | "us-west1" | us-west1 |
        | 2026-07-28 | integer | 42         | 42       |
        | 2026-07-28 | integer | -7         | -7       |
        | 2026-07-28 | boolean | true       | true     |
        | 2026-07-28 | boolean | false      | false    |
        | 2026-07-28 | integer | 0          | 0        |
        | 2026-07-28 | integer | 1000000    | 1000000  |

  @HT-100 @client @streamable-http
  Rule: What does not fit into a header goes as Base64 of its UTF-8
    Check first: the test for what fits, and the marks around the Base64.

    Scenario Outline: An argument that <fault>
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema                                                             |
        | route | {"properties": {"region": {"type": "string", "x-mcp-header": "Region"}}} |
      When the client connects, lists the tools and calls the tool route with the arguments {"region": <value>}
      Then each tools/call request from the client carries the header Mcp-Param-Region as "<header>"

      @must
      Examples:
        | revision   | fault                    | value           | header                          |
        | 2026-07-28 | has letters beyond ASCII | "Hello, 世界"     | =?base64?SGVsbG8sIOS4lueVjA==?= |
        | 2026-07-28 | has a line break         | "line1\\nline2" | =?base64?bGluZTEKbGluZTI=?=     |
        | 2026-07-28 | begins with a space      | " padded "      | =?base64?IHBhZGRlZCA=?=         |
        | 2026-07-28 | ends with a space        | "padded "       | =?base64?cGFkZGVkIA==?=         |
        | 2026-07-28 | has a control character  | "a\\u007f"      | =?base64?YX8=?=                 |

  @HT-101 @client @streamable-http
  Rule: The prefix =?base64? and the suffix ?= are written exactly, in lower case
    Check first: the constant: =?base64? before the value and ?= after it.

    Scenario Outline: The prefix and the suffix of an encoded argument
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema                                                             |
        | route | {"properties": {"region": {"type": "string", "x-mcp-header": "Region"}}} |
      When the client connects, lists the tools and calls the tool route with the arguments {"region": "Hello, 世界"}
      Then each tools/call request from the client carries the header Mcp-Param-Region as "=?base64?…?="

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-102 @client @streamable-http
  Rule: What looks encoded and is not gets encoded
    Check first: the test for what fits. A value that begins and ends with the marks does not.

    Scenario Outline: An argument that looks encoded
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema                                                             |
        | route | {"properties": {"region": {"type": "string", "x-mcp-header": "Region"}}} |
      When the client connects, lists the tools and calls the tool route with the arguments {"region": "=?base64?literal?="}
      Then each tools/call request from the client carries the header Mcp-Param-Region as "=?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?="

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-103 @client @streamable-http
  Rule: An integer in a parameter header stays within what every JSON reader keeps exact
    Check first: integers beyond 53 bits: none is sent in a header and none is taken.

    Scenario Outline: An integer beyond the range is not sent in a header
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema                                                          |
        | route | {"properties": {"hops": {"type": "integer", "x-mcp-header": "Hops"}}} |
      When the client connects, lists the tools and calls the tool route with the arguments {"hops": 9007199254740993}
      Then in this scenario, each Mcp-Param header of the client holds a safe integer

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-104 @client @streamable-http
  Rule: After a refusal for its headers, the client reads the list again and retries
    Check first: the branch for error -32020 to tools/call: the list of tools is fetched anew, then the call is repeated once.

    Scenario Outline: The x-mcp-header of a tool has changed since the list was read
      Given a client that speaks <revision>
      And its server answers the first tools/call with error -32020 for a new mark
      When the client connects, lists the tools and calls one
      Then the client reads the list of tools again and retries
      And the client reports the result

      @should
      Examples:
        | revision   |
        | 2026-07-28 |
