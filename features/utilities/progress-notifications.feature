@utilities
Feature: The order and the end of progress notifications
  Each notification belongs to an open request, says more than the one before it, and ends with the answer.

  @PG-004 @both
  Rule: Progress grows from one notification to the next
    Whether the total is known makes no difference.
    Check first: the number that is told when nothing new was done, and what is told at the end.

    Scenario Outline: The progress of a tool grows
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then in this scenario, each progress notification of the server goes beyond the one before it
      And the server still answers a plain request

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @last
    Scenario Outline: What the whole run has brought
      Given a server ready for <revision>
      When the client sends a plain request
      Then in the whole run, each progress notification of the server goes beyond the one before it

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: A client reports progress
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method                 | id               | params                                                                                                                                        |
        | sampling/createMessage | "kit-sampling-1" | {"messages": [{"role": "user", "content": {"type": "text", "text": "Hello"}}], "maxTokens": 10, "_meta": {"progressToken": "kit-progress-1"}} |
      When the client connects and lists the tools
      Then in this scenario, each progress notification of the client goes beyond the one before it

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @PG-007 @both
  Rule: Progress carries the token of a request in flight
    The token comes back as it was given: a number stays a number.
    Check first: where the token is taken from. Without one in the request, nothing is told.

    Scenario Outline: The progress of a tool carries the token of its call
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then in this scenario, each progress notification of the server has a token that the client gave
      And the server still answers a plain request

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @last
    Scenario Outline: What the whole run has brought
      Given a server ready for <revision>
      When the client sends a plain request
      Then in the whole run, each progress notification of the server has a token that the client gave

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: A call without a token brings no progress
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client sends a call of the tool without progressToken in _meta
      Then the server has sent no progress notifications
      And the server still answers a plain request

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: A client reports progress
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method                 | id               | params                                                                                                                         |
        | sampling/createMessage | "kit-sampling-1" | {"messages": [{"role": "user", "content": {"type": "text", "text": "Hello"}}], "maxTokens": 10, "_meta": {"progressToken": 7}} |
      When the client connects and lists the tools
      Then in this scenario, each progress notification of the client has a token that the server gave

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @PG-012 @both
  Rule: After the response, no more progress is sent
    Check first: what still holds the token when the answer has gone out, such as a timer.

    Scenario Outline: No progress comes after the answer of a tool
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then in this scenario, no progress notification of the server follows the answer to its request
      And the server still answers a plain request

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @last
    Scenario Outline: What the whole run has brought
      Given a server ready for <revision>
      When the client sends a plain request
      Then in the whole run, no progress notification of the server follows the answer to its request

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: No progress comes after the answer of a client
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method                 | id               | params                                                                                                                                        |
        | sampling/createMessage | "kit-sampling-1" | {"messages": [{"role": "user", "content": {"type": "text", "text": "Hello"}}], "maxTokens": 10, "_meta": {"progressToken": "kit-progress-1"}} |
      When the client connects and lists the tools
      Then in this scenario, no progress notification of the client follows the answer to its request

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @PG-010 @both
  Rule: Each side tracks which progress tokens are active
    @manual
    Scenario Outline: A reviewer finds the list
      When a reviewer reads the code that handles progress
      Then the reviewer finds that it knows the open tokens

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @PG-011 @both
  Rule: Each side limits the rate of its progress notifications
    @manual
    Scenario Outline: A reviewer finds the limit
      When a reviewer reads the code that sends progress
      Then the reviewer finds a limit that prevents a flood

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @PG-009 @both
  Rule: A task keeps the token of its request until it has ended, and is silent then
    @manual
    Scenario Outline: A reviewer follows a task
      When a reviewer reads the code that runs tasks
      Then the reviewer finds that progress keeps the first token, and ends with the task

      @must
      Examples:
        | revision   |
        | 2025-11-25 |
