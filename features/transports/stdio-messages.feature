@transports
Feature: One message a line over the standard streams
  Each side writes JSON-RPC messages to the other, one a line, and nothing else; the error stream is for people.

  @ST-001 @client @stdio
  Rule: A client offers stdio wherever it can
    Check first: that the client can be told a command instead of an address, and launches it.

    Scenario Outline: The client launches a server and speaks to it over its streams
      Given a client that speaks <revision>
      When the client connects
      Then the client sends a request to the server's input

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @ST-002 @both @stdio
  Rule: A message is one line
    A carriage return before the newline is white space; it is noted and harms nobody.
    Check first: the writer of messages. JSON is written without line breaks between its members, and each message ends with a
    newline.

    @first-contact
    Scenario Outline: Each line of the server holds a whole message
      Given a server that speaks <revision>
      When the client sends a plain request
      Then each line from the server is one whole message

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: Line breaks inside of text stay escaped
      Given a server ready for <revision>
      When the client sends a plain request with the id "one\ntwo\r\nthree\u2028four"
      Then each line from the server is one whole message
      And the server answers with a response under the same id

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: Each line of the client holds a whole message
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one with the arguments {"text": "one\ntwo\r\nthree"}
      Then each line from the client is one whole message

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @ST-003 @server @stdio
  Rule: The error stream of a server is free for its log
    Scenario Outline: What the server writes to its error stream
      Given a server ready for <revision>
      When the client sends a plain request
      Then it is noted whether the server has written to its error stream

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @ST-004 @client @stdio
  Rule: A client is free to keep, pass on or ignore what a server writes to its error stream
    Scenario Outline: What the client does with the lines of the error stream
      Given a client that speaks <revision>
      And its server writes lines to its error stream
      When the client connects and lists the tools
      Then it is noted which requests the client has sent

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @ST-005 @server @stdio
  Rule: The server's output holds messages and nothing else
    Check first: what else writes to standard output: loggers, banners, a byte order mark, an encoding other than UTF-8, child
    processes.

    Scenario Outline: From its start to its end, the server writes messages only
      Given a server ready for <revision>
      When the client closes the server's input
      Then each line from the server is a message of the protocol

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: A tool that logs writes no line of its own to the output
      Given a server ready for <revision>
      And a tool of the server for logging
      When the client calls the tool
      Then each line from the server is a message of the protocol

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @first-contact
    Scenario Outline: The output begins without a byte order mark
      Given a server that speaks <revision>
      When the client sends a plain request
      Then in this scenario, the first byte of the server opens a message

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @ST-006 @client @stdio
  Rule: The client writes messages to the server's input and nothing else
    Check first: what else reaches the child's standard input: the terminal's keys, a byte order mark, an encoding other than
    UTF-8.

    Scenario Outline: From its start to its end, the client writes messages only
      Given a client that speaks <revision>
      When the client connects, calls a tool and closes
      Then each line from the client is a message of the protocol

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: The input begins without a byte order mark
      Given a client that speaks <revision>
      When the client connects
      Then in this scenario, the first byte of the client opens a message

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @ST-007 @client @stdio
  Rule: Lines on the error stream are no sign of an error
    Check first: who reads the error stream. It is drained, and neither a line there nor much of it ends the connection.

    Scenario Outline: A server that logs <amount> to its error stream is a working server
      Given a client that speaks <revision>
      And its server writes <amount> to its error stream
      When the client connects and calls a tool
      Then the client reports the result

      @should
      Examples:
        | revision   | amount                 |
        | 2025-11-25 | a line that says error |
        | 2026-07-28 | a line that says error |
        | 2025-11-25 | more than a pipe holds |
        | 2026-07-28 | more than a pipe holds |
