@messages
Feature: Keys of _meta
  Messages may carry more than the protocol defines, under keys that do not get in each other's way.

  @MS-033 @both
  Rule: Nothing is assumed about values under reserved keys
    Check first: what reads _meta. A key under a reserved prefix that is not known is left alone, whatever its value.

    Scenario Outline: A reserved key with <value> is left alone
      Given a server ready for <revision>
      When the client sends a plain request with <key> in _meta as <value>
      Then the server answers with a result

      @must
      Examples:
        | revision   | key                                        | value      |
        | 2025-06-18 | modelcontextprotocol.io/mcp-spec-kit-probe | 42         |
        | 2025-11-25 | io.modelcontextprotocol/mcp-spec-kit-probe | 42         |
        | 2026-07-28 | io.modelcontextprotocol/mcp-spec-kit-probe | 42         |
        | 2025-06-18 | modelcontextprotocol.io/mcp-spec-kit-probe | [1, "two"] |
        | 2025-11-25 | io.modelcontextprotocol/mcp-spec-kit-probe | [1, "two"] |
        | 2026-07-28 | io.modelcontextprotocol/mcp-spec-kit-probe | [1, "two"] |
        | 2025-06-18 | modelcontextprotocol.io/mcp-spec-kit-probe | null       |
        | 2025-11-25 | io.modelcontextprotocol/mcp-spec-kit-probe | null       |
        | 2026-07-28 | io.modelcontextprotocol/mcp-spec-kit-probe | null       |

    @client
    Scenario Outline: A client leaves a reserved key alone
      Given a client that speaks <revision>
      And its server answers tools/call with io.modelcontextprotocol.kit/probe in _meta as [1, "two"]
      When the client connects and calls a tool
      Then the client reports the result

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-034 @both
  Rule: A prefix is a series of labels separated by dots, with a slash at its end
    Check first: the keys that are written into _meta.

    Scenario Outline: The server's prefixes
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then each _meta key from the server is well-formed in its prefix

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: The client's prefixes
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then each _meta key from the client is well-formed in its prefix

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-035 @both
  Rule: A label begins with a letter and ends with a letter or a digit
    Check first: the labels of prefixes, letters, digits and hyphens.

    Scenario Outline: The server's labels
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then each _meta key from the server is well-formed in its labels

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: The client's labels
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then each _meta key from the client is well-formed in its labels

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-036 @both
  Rule: A prefix is a domain name in reverse
    @manual
    Scenario Outline: A reviewer looks at the prefixes
      When a reviewer reads the _meta keys that the implementation writes
      Then the reviewer finds that each prefix begins with the top of a domain of its owner

      @should
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-037 @both
  Rule: A name begins and ends with a letter or a digit
    Check first: the keys that are written into _meta, after the slash.

    Scenario Outline: The server's names
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then each _meta key from the server is well-formed in its name

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: The client's names
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then each _meta key from the client is well-formed in its name

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-038 @both
  Rule: A name is allowed hyphens, underscores and dots in between
    Scenario Outline: Keys with every allowed character
      Given a server ready for <revision>
      When the client sends a plain request with com.example-domain.a1/Name-with_every.character9 in _meta as "probe"
      Then the answer is noted

      @may
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-039 @both
  Rule: Trace context is written as its standards say
    Check first: traceparent and tracestate, baggage: passed on as they came, or made anew in the form of their standards.

    Scenario Outline: The server's trace context
      Given a server ready for <revision>
      When the client sends a plain request with traceparent in _meta as "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01" with tracestate in _meta as "probe=1" with baggage in _meta as "probe=one"
      Then each trace context from the server is well-formed

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    @client
    Scenario Outline: The client's trace context
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then each trace context from the client is well-formed

      @must
      Examples:
        | revision   |
        | 2026-07-28 |
