@lifecycle
Feature: Shutdown happens through the transport
  No message ends a connection: over stdio the client closes the server's input, over HTTP it closes its connections.

  @LC-020 @both @stdio
  Rule: Over stdio, the end of its input is the server's sign to exit
    The client closes the input first and waits; a server that does not leave by itself has to be ended by signals. In the legacy era
    the text says so of the client alone.
    Check first: that the loop which reads the input ends the process when the input ends, also while a call is in flight, and that
    nothing keeps the process alive.

    Scenario Outline: An idle server exits
      Given a server ready for <revision>
      When the client closes the server's input
      Then the server exits within the reply window

      @unspecified
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A server with a call in flight exits
      Given a server ready for <revision>
      And a tool of the server for slow work
      When the client calls the tool and closes the server's input without waiting
      Then the server exits within the reply window

      @unspecified
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A server that reports progress exits, and breaks off no message
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool and closes the server's input at the first progress
      Then the server exits within the reply window
      And the server writes nothing more but messages

      @unspecified
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A server that nobody ever initialized exits
      Given a server that has answered a plain request of <revision>
      When the client closes the server's input
      Then the server exits within the reply window

      @unspecified
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: A server with a subscriber exits
      Given a server that speaks <revision>
      And a subscription to changes of its lists
      When the client closes the server's input
      Then the server exits within the reply window

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    @client
    Scenario Outline: The client closes the input first and waits
      Given a client that speaks <revision>
      When the client connects and closes
      Then the client closes the server's input before it sends any signal

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: A server that does not leave is ended
      Given a client that speaks <revision>
      And its server stays when its input is closed
      When the client connects and closes
      Then the client ends the server's process

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @LC-021 @server @stdio
  Rule: A server is free to end the connection first
    Scenario Outline: Whether the server leaves while the client stays
      Given a server ready for <revision>
      When the client sends a plain request
      Then it is noted whether the server has closed its output

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @LC-022 @server @streamable-http
  Rule: What a server does with a session whose connections are closed is its own choice
    Closing the connections is the whole of a shutdown over HTTP; the lifecycle page says no more about it.

    Scenario Outline: The session is taken up again after all connections were closed
      Given a server ready for <revision>
      When the client sends a plain request in its session over new connections
      Then the answer is noted

      @unspecified
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
