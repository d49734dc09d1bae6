@utilities
Feature: Progress tokens and the content of progress notifications
  Whoever sends a request and wants to know gives it a token; what is told of it repeats the token.

  @PG-001 @both
  Rule: A progress token is a string or an integer
    Check first: what makes up the tokens of requests.

    Scenario Outline: A tool that needs <role> gives such a token
      Given a server ready for <revision> by a client with every capability
      And a tool of the server for <role>
      When the client calls the tool
      Then in this scenario, each progress token of the server is a string or an integer
      And the server still answers a plain request

      @must
      Examples:
        | revision   | role     |
        | 2024-11-05 | sampling |
        | 2025-03-26 | sampling |
        | 2025-06-18 | sampling |
        | 2025-11-25 | sampling |
        | 2024-11-05 | roots    |
        | 2025-03-26 | roots    |
        | 2025-06-18 | roots    |
        | 2025-11-25 | roots    |

    @last
    Scenario Outline: What the whole run has brought
      Given a server ready for <revision>
      When the client sends a plain request
      Then in the whole run, each progress token of the server is a string or an integer

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: The progress of a tool carries such a token
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then in this scenario, each progress token of the server is a string or an integer

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: A client asks for progress
      Given a client that speaks <revision>
      When the client connects, calls a tool and asks for progress
      Then each progress token from the client is a string or an integer

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @PG-002 @both
  Rule: No two requests in flight share a progress token
    Check first: what makes up the tokens of requests. A counter, or the id of the request, will do.

    Scenario Outline: A tool that needs <role> gives a token of its own
      Given a server ready for <revision> by a client with every capability
      And a tool of the server for <role>
      When the client calls the tool
      Then in this scenario, each progress token of the server belongs to one open request
      And the server still answers a plain request

      @must
      Examples:
        | revision   | role     |
        | 2024-11-05 | sampling |
        | 2025-03-26 | sampling |
        | 2025-06-18 | sampling |
        | 2025-11-25 | sampling |
        | 2024-11-05 | roots    |
        | 2025-03-26 | roots    |
        | 2025-06-18 | roots    |
        | 2025-11-25 | roots    |

    @last
    Scenario Outline: What the whole run has brought
      Given a server ready for <revision>
      When the client sends a plain request
      Then in the whole run, each progress token of the server belongs to one open request

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client
    Scenario Outline: A client asks for progress of two calls
      Given a client that speaks <revision>
      And its server answers tools/call once there are two
      When the client connects, calls a tool twice at once and asks for progress
      Then in this scenario, each progress token of the client belongs to one open request

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @PG-013 @client
  Rule: From 2026-07-28 on, no two requests of a client in flight share a progress token
    Check first: what makes up the tokens of requests. A counter, or the id of the request, will do.

    @client
    Scenario Outline: A client asks for progress of two calls
      Given a client that speaks <revision>
      And its server answers tools/call once there are two
      When the client connects, calls a tool twice at once and asks for progress
      Then in this scenario, each progress token of the client belongs to one open request

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @PG-003 @both
  Rule: The receiver of a request with a progress token is free to send progress notifications
    Scenario Outline: Which progress a tool reports
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then it is noted which notifications the server has sent

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @PG-005 @both
  Rule: Progress and total are free to be fractions
    Scenario Outline: Which numbers a tool reports
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then it is noted which progress notifications the server has sent

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @PG-006 @both
  Rule: The message of a progress notification tells a person something
    @manual
    Scenario Outline: A reviewer reads the messages
      When a reviewer reads the messages of progress that the implementation sends
      Then the reviewer finds that each tells a person how far the work is

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @PG-008 @both
  Rule: Whether progress notifications are sent, how often, and with a total or not, is left open
    Scenario Outline: Which progress a tool reports
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then it is noted which progress notifications the server has sent

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |
