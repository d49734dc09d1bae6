@transports
Feature: Parameter headers that a server asks for
  A tool may mark arguments with x-mcp-header; the server marks rightly and compares what comes.

  @HT-080 @server
  Rule: A server is free to mark arguments of its tools by x-mcp-header
    Scenario Outline: Whether any argument has x-mcp-header
      Given a server that speaks <revision>
      When the client lists whatever the server declares
      Then it is noted which argument marks the server has sent

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-081 @server
  Rule: The value of x-mcp-header is fit for the name of a header
    Check first: the value of x-mcp-header. It has a character at least, and only those that the name of a header may have.

    Scenario Outline: Each x-mcp-header in the list of tools is a token
      Given a server that speaks <revision>
      When the client lists whatever the server declares
      Then each argument mark from the server is a token

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-082 @server
  Rule: No two values of x-mcp-header in a tool are the same
    Check first: the marks within one inputSchema, compared without regard to case.

    Scenario Outline: The values of x-mcp-header in each tool differ
      Given a server that speaks <revision>
      When the client lists whatever the server declares
      Then each argument mark from the server is unique in its tool

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-083 @server
  Rule: Only integers, strings and booleans have x-mcp-header
    Check first: the type beside the mark. A number, an object or a list has none.

    Scenario Outline: The types of arguments with x-mcp-header
      Given a server that speaks <revision>
      When the client lists whatever the server declares
      Then each argument mark from the server is on a primitive type

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-084 @server
  Rule: x-mcp-header is reached from the root through properties alone
    Check first: where marks are: not below items, a choice of schemas, a condition or a reference.

    Scenario Outline: The places of arguments with x-mcp-header
      Given a server that speaks <revision>
      When the client lists whatever the server declares
      Then each argument mark from the server is reached through properties alone

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-085 @server @streamable-http
  Rule: A parameter header with characters that no header has is refused
    Check first: the check of raw values before they are compared: 400 for what is neither plain ASCII nor encoded.

    Scenario Outline: A raw value beyond ASCII
      Given a server that speaks <revision>
      And a tool of the server for marked free strings
      When the client calls the tool with the marked argument as "é"
      Then the HTTP status is 400

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-086 @server @streamable-http
  Rule: A parameter header is compared with the argument
    Check first: the comparison for each marked argument, after decoding.

    Scenario Outline: A header of marked <arguments>, sent <says>, is accepted
      Given a server that speaks <revision>
      And a tool of the server for marked <arguments>
      When the client calls the tool with the marked header <says>
      Then the server answers with anything but error -32020

      @must
      Examples:
        | revision   | arguments | says     |
        | 2026-07-28 | arguments | as it is |
        | 2026-07-28 | strings   | encoded  |

    Scenario Outline: The header of marked <arguments> holds something else
      Given a server that speaks <revision>
      And a tool of the server for marked <arguments>
      When the client calls the tool with the marked header as another value
      Then the server answers with error -32020

      @must
      Examples:
        | revision   | arguments        |
        | 2026-07-28 | strings          |
        | 2026-07-28 | booleans         |
        | 2026-07-28 | integers         |
        | 2026-07-28 | nested arguments |

  @HT-087 @server @streamable-http
  Rule: A parameter header that fails its check is answered with 400 and -32020
    Check first: the refusal: status and code are those of every mismatch of headers.

    Scenario Outline: A header of marked <arguments>, sent <says>, is answered with 400
      Given a server that speaks <revision>
      And a tool of the server for marked <arguments>
      When the client calls the tool with the marked header <says>
      Then the HTTP status is 400
      And the server answers with error -32020

      @must
      Examples:
        | revision   | arguments | says                |
        | 2026-07-28 | arguments | as another value    |
        | 2026-07-28 | strings   | as malformed Base64 |

  @HT-088 @server @streamable-http
  Rule: An argument that is null has no header, and none is asked for
    Check first: what is expected for null: nothing.

    Scenario Outline: A marked argument that is null
      Given a server that speaks <revision>
      And a tool of the server for marked arguments
      When the client calls the tool with the marked argument as null
      Then the server answers with anything but error -32020

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-089 @server @streamable-http
  Rule: An argument that is left out has no header, and none is asked for
    Check first: what is expected for an argument that is not there: nothing.

    Scenario Outline: A marked argument that is left out
      Given a server that speaks <revision>
      And a tool of the server for marked arguments
      When the client calls the tool with neither the marked argument nor its header
      Then the server answers with anything but error -32020

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-090 @server @streamable-http
  Rule: An argument without its header is refused
    Check first: the check for missing parameter headers, where the body has the value.

    Scenario Outline: A marked argument without its header
      Given a server that speaks <revision>
      And a tool of the server for marked arguments
      When the client calls the tool with the marked header left out
      Then the server answers with an error
      And the HTTP status is an error

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-091 @server @streamable-http
  Rule: Integers are compared as numbers
    Check first: the comparison of integers. 42.0 and 42 are the same.

    Scenario Outline: A header that writes the integer in another way
      Given a server that speaks <revision>
      And a tool of the server for marked integers
      When the client calls the tool with the marked header as a decimal
      Then the server answers with anything but error -32020

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-092 @server @streamable-http
  Rule: What a server does with a header for an argument that is left out is its own choice
    Scenario Outline: A header without its argument
      Given a server that speaks <revision>
      And a tool of the server for marked arguments
      When the client calls the tool with the header of the marked argument alone
      Then the answer is noted

      @unspecified
      Examples:
        | revision   |
        | 2026-07-28 |
