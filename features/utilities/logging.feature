@utilities
Feature: A server logs to its client on request
  From 2026-07-28 on, each request says for itself whether it wants to be told, and what.

  @LG-001 @both
  Rule: New implementations do without log messages
    @manual
    Scenario Outline: A reviewer sees when it was added
      When a reviewer reads the history of the implementation
      Then the reviewer finds no log messages that came with 2026-07-28 or later

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @LG-002 @both
  Rule: Implementations with log messages move to another way
    @manual
    Scenario Outline: A reviewer reads the plan
      When a reviewer reads the documents of an implementation with log messages
      Then the reviewer finds a plan to write to the error stream or to use OpenTelemetry

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @LG-003 @server
  Rule: A server that sends log messages declares the capability
    Check first: the capability logging in the answer to server/discover.

    Scenario Outline: A tool logs
      Given a server that speaks <revision>
      And a tool of the server for logging
      When the client sends a call of the tool with logLevel in _meta as "debug"
      Then in this scenario, each log message comes from a server that declares logging

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    @last
    Scenario Outline: What the whole run has brought
      Given a server that speaks <revision>
      When the client sends a plain request
      Then in the whole run, each log message comes from a server that declares logging

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @LG-004 @server
  Rule: A request that names no level brings no log messages
    Check first: the default level. There is none.

    Scenario Outline: A tool that logs is called without a level
      Given a server that speaks <revision>
      And a tool of the server for logging
      When the client calls the tool
      Then in this scenario, each log message belongs to a request that names a level
      And the server still answers a plain request

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    @last
    Scenario Outline: What the whole run has brought
      Given a server that speaks <revision>
      When the client sends a plain request
      Then in the whole run, each log message belongs to a request that names a level

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @LG-005 @server
  Rule: A request that names a level is free to bring log messages of that level and above
    Scenario Outline: A tool that logs is called with the level <level>
      Given a server that speaks <revision>
      And a tool of the server for logging
      When the client sends a call of the tool with logLevel in _meta as "<level>"
      Then it is noted which log messages the server has sent

      @may
      Examples:
        | revision   | level |
        | 2026-07-28 | debug |
        | 2026-07-28 | error |

  @LG-006 @server @streamable-http
  Rule: Log messages come on the stream of their request
    Check first: which stream the logger writes to. It is that of the response, never that of a subscription.

    Scenario Outline: A tool logs while the client listens
      Given a server that speaks <revision>
      And a subscription to changes of its lists
      And a tool of the server for logging
      When the client sends a call of the tool with logLevel in _meta as "debug"
      Then in this scenario, each log message comes on the stream of its response

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    @last
    Scenario Outline: What the whole run has brought
      Given a server that speaks <revision>
      When the client sends a plain request
      Then in the whole run, each log message comes on the stream of its response

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @LG-007 @server
  Rule: A level that does not exist is refused
    Check first: what reads the level. What is none of the eight is invalid params.

    Scenario Outline: A request asks for the level <level>
      Given a server that speaks <revision> with the capability logging
      When the client sends a plain request with logLevel in _meta as "<level>"
      Then the server answers with error -32602
      And the server still answers a plain request

      @should
      Examples:
        | revision   | level   |
        | 2026-07-28 | loud    |
        | 2026-07-28 | WARNING |

  @LG-008 @server
  Rule: Log messages are rate limited, give context, use consistent logger names, and leave out what is sensitive
    @manual
    Scenario Outline: A reviewer reads a log
      When a reviewer reads the log of a long run
      Then the reviewer finds few messages with context, under the same names, and nothing private

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @LG-009 @client
  Rule: A client is free to show, filter and keep log messages
    @manual
    Scenario Outline: A reviewer sees what is done
      When a reviewer reads the code that takes log messages
      Then the reviewer finds what it does with them

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @LG-010 @server
  Rule: Log messages hold nothing secret or personal
    @manual
    Scenario Outline: A reviewer reads a log
      When a reviewer reads the log messages that the implementation sends
      Then the reviewer finds neither secrets nor persons nor the insides of the system

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @LG-011 @both
  Rule: Each side takes precautions with log messages
    @manual
    Scenario Outline: A reviewer sees the precautions
      When a reviewer reads the code that writes and takes log messages
      Then the reviewer finds limits, checks and control of access

      @should
      Examples:
        | revision   |
        | 2026-07-28 |
