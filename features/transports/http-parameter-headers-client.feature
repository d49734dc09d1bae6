@transports
Feature: Clients that put arguments into headers
  A client reads the marks of a tool, refuses bad ones, and writes marked arguments into headers that any proxy can read.

  @HT-093 @client @streamable-http
  Rule: The client repeats each marked argument in a header
    Check first: what builds tools/call: the schema of the tool is looked up, and each marked argument becomes Mcp-Param with
    its mark.

    Scenario Outline: A marked argument is repeated
      Given a client that speaks <revision>
      And its server lists a tool with a marked string
      When the client connects and calls the tool with the mark
      Then each HTTP POST from the client for tools/call carries the marked argument as its Mcp-Param header

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A marked argument inside an object is repeated
      Given a client that speaks <revision>
      And its server lists a tool with a marked string inside an object
      When the client connects and calls the tool with the mark inside an object
      Then each HTTP POST from the client for tools/call carries the marked argument as its Mcp-Param header

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-094 @client @streamable-http
  Rule: An argument that is null has no header
    Check first: what is written for null: no header, not the word null.

    Scenario Outline: A marked argument that is null
      Given a client that speaks <revision>
      And its server lists a tool with a marked string
      When the client connects and calls a tool with null for the marked argument
      Then each HTTP POST from the client for tools/call comes without an Mcp-Param header

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-095 @client @streamable-http
  Rule: An argument that is left out has no header
    Check first: what is written for an argument that is not there: no header, not an empty one.

    Scenario Outline: A marked argument that is left out
      Given a client that speaks <revision>
      And its server lists a tool with a marked string
      When the client connects and calls a tool without the marked argument
      Then each HTTP POST from the client for tools/call comes without an Mcp-Param header

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-096 @client @streamable-http
  Rule: A tool with a bad mark is left out of the list
    Check first: what reads the list of tools. One bad mark drops its tool, and its tool only.

    Scenario Outline: A tool whose mark is <fault>
      Given a client that speaks <revision>
      And its server lists a good tool and one whose mark is <fault>
      When the client connects and lists the tools
      Then the client has listed the good tool only

      @must
      Examples:
        | revision   | fault                    |
        | 2026-07-28 | empty                    |
        | 2026-07-28 | a name with a space      |
        | 2026-07-28 | a name with a line break |
        | 2026-07-28 | used twice               |
        | 2026-07-28 | on a number              |
        | 2026-07-28 | below items              |
        | 2026-07-28 | below a reference        |

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
  Rule: Over other transports, the client is free to ignore marks
    Scenario Outline: Whether a tool with a bad mark is listed over stdio
      Given a client that speaks <revision>
      And its server lists a good tool and one whose mark is empty
      When the client connects and lists the tools
      Then the report notes whether the client has listed both tools

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-099 @client @streamable-http
  Rule: Arguments are made fit for a header
    Check first: how values become text: a string as it is, an integer in decimal, a boolean as true or false.

    Scenario Outline: An argument that is <value>
      Given a client that speaks <revision>
      And its server lists a tool with a marked argument of the type of <value>
      When the client connects and calls the tool with the value <value>
      Then each Mcp-Param header from the client holds the text of <value>

      @must
      Examples:
        | revision   | value    |
        | 2026-07-28 | us-west1 |
        | 2026-07-28 | 42       |
        | 2026-07-28 | -7       |
        | 2026-07-28 | true     |
        | 2026-07-28 | false    |

  @HT-100 @client @streamable-http
  Rule: What does not fit into a header goes as Base64 of its UTF-8
    Check first: the test for what fits, and the marks around the Base64.

    Scenario Outline: An argument that <value>
      Given a client that speaks <revision>
      And its server lists a tool with a marked string
      When the client connects and calls a tool with a marked argument that <value>
      Then each Mcp-Param header from the client holds the encoded argument

      @must
      Examples:
        | revision   | value                    |
        | 2026-07-28 | has letters beyond ASCII |
        | 2026-07-28 | has a line break         |
        | 2026-07-28 | begins with a space      |

  @HT-101 @client @streamable-http
  Rule: The marks around Base64 are written exactly, in lower case
    Check first: the constant: =?base64? before the value and ?= after it.

    Scenario Outline: The marks around an encoded argument
      Given a client that speaks <revision>
      And its server lists a tool with a marked string
      When the client connects and calls a tool with a marked argument that has letters beyond ASCII
      Then each Mcp-Param header from the client begins with =?base64? and ends with ?=

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-102 @client @streamable-http
  Rule: What looks encoded and is not gets encoded
    Check first: the test for what fits. A value that begins and ends with the marks does not.

    Scenario Outline: An argument that looks encoded
      Given a client that speaks <revision>
      And its server lists a tool with a marked string
      When the client connects and calls a tool with a marked argument that looks encoded
      Then each Mcp-Param header from the client holds the encoded argument

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-103 @client @streamable-http
  Rule: A marked integer stays within what every JSON reader keeps exact
    Check first: integers beyond 53 bits: none is sent in a header and none is taken.

    Scenario Outline: An integer beyond the range is not sent in a header
      Given a client that speaks <revision>
      And its server lists a tool with a marked integer
      When the client connects and calls a tool with an integer beyond the safe range
      Then each Mcp-Param header from the client holds a safe integer

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-104 @client @streamable-http
  Rule: After a refusal for its headers, the client reads the list again and retries
    Check first: the branch for error -32020 to tools/call: the list of tools is fetched anew, then the call is repeated once.

    Scenario Outline: The marks have changed since the list was read
      Given a client that speaks <revision>
      And its server refuses the first call with error -32020 and has changed its marks
      When the client connects and calls the tool with the mark
      Then the client reads the list of tools again and retries
      And the client has received the result

      @should
      Examples:
        | revision   |
        | 2026-07-28 |
