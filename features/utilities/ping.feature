@utilities
Feature: Either side answers a ping
  A ping asks whether the other side is still there, and nothing else.

  @UT-001 @both
  Rule: A ping is answered at once, with an empty result
    Check first: the handler of ping. It waits for nothing, and its result has no members.

    Scenario Outline: A ping is answered
      Given a server ready for <revision>
      When the client sends a plain request
      Then the server answers with an empty result

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client
    Scenario Outline: A client answers a ping
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method | id    | params |
        | ping   | "p-1" |        |
        | ping   | 1     |        |
        | ping   | "p-3" |        |
        | ping   | 0     |        |
      When the client connects and lists the tools
      Then in this scenario, each ping of the server is answered with an empty result

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client
    Scenario Outline: A client answers a ping while it waits for a tool
      Given a client that speaks <revision>
      And its server sends before it answers tools/call
        | method | id | params |
        | ping   | 7  |        |
      When the client connects and calls a tool
      Then in this scenario, each ping of the server is answered with an empty result

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: A ping between the answer to initialize and the initialized notification
      Given a server that has answered the initialize request of <revision>
      When the client sends a plain request
      Then the server answers with an empty result

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @UT-002 @both
  Rule: A ping that stays unanswered is a reason to end the connection, or to open another
    @manual
    Scenario Outline: A reviewer sees what is done
      When a reviewer reads the code that awaits the answer to a ping
      Then the reviewer finds what becomes of the connection

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @UT-003 @both
  Rule: Each side pings from time to time
    @manual
    Scenario Outline: A reviewer sees that pings go out
      When a reviewer reads the code that looks after idle connections
      Then the reviewer finds that it sends pings from time to time

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @UT-004 @both
  Rule: How often pings go out is a setting
    @manual
    Scenario Outline: A reviewer finds the setting
      When a reviewer reads the settings of the implementation
      Then the reviewer finds how often it pings

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @UT-005 @both
  Rule: The timeout of a ping suits the network
    @manual
    Scenario Outline: A reviewer sees the timeout
      When a reviewer reads the settings of the implementation
      Then the reviewer finds a timeout of pings that suits the network it is meant for

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @UT-006 @both
  Rule: Nobody pings too often
    @manual
    Scenario Outline: A reviewer counts the pings
      When a reviewer reads the log of a long run
      Then the reviewer finds that pings are few

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @UT-007 @both
  Rule: A ping that times out counts as a failed connection
    @manual
    Scenario Outline: A reviewer sees the consequence
      When a reviewer reads the code that awaits the answer to a ping
      Then the reviewer finds that the connection counts as failed

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @UT-008 @both
  Rule: Several failed pings are a reason to reset the connection
    @manual
    Scenario Outline: A reviewer sees the consequence
      When a reviewer reads the code that awaits the answer to a ping
      Then the reviewer finds what follows several failures

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @UT-009 @both
  Rule: A failed ping is logged
    @manual
    Scenario Outline: A reviewer finds it in the log
      When a reviewer reads the log of a run with a failed ping
      Then the reviewer finds that it says so

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
