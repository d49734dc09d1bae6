@messages
Feature: What becomes of a cancelled request
  A request that its client has given up is dropped, in silence.

  @PT-004 @both
  Rule: A server stops work on a cancelled request and does not answer it
    An answer that was on its way already is no fault.
    Check first: what the cancellation reaches: the handler of the request, and the queue of what it has still to send.

    Scenario Outline: The work on a call ends with its cancellation
      Given a server ready for <revision>
      And a tool of the server for slow work
      When the client calls the tool and cancels the call once it runs
      Then the tool has not run to its end

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A call that is cancelled early brings no answer
      Given a server ready for <revision>
      And a tool of the server for slow work
      When the client calls the tool and cancels the call once it runs
      Then the server sends no answer for the call
      And the server still answers a plain request

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

      @should @stdio
      Examples:
        | revision   |
        | 2026-07-28 |

    @client
    Scenario Outline: A client stops work on what its server has cancelled
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method                  | id               | params                                                                                          |
        | sampling/createMessage  | "kit-sampling-1" | {"messages": [{"role": "user", "content": {"type": "text", "text": "Hello"}}], "maxTokens": 10} |
        | notifications/cancelled |                  | {"requestId": "kit-sampling-1"}                                                                 |
        | ping                    | "kit-barrier-1"  |                                                                                                 |
      When the client connects and lists the tools
      Then the client does not answer the cancelled request

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @PT-005 @server
  Rule: After the cancellation, nothing more comes for the request
    Check first: what still writes for a cancelled request: progress, log, response.

    @stdio
    Scenario Outline: Progress ends with the cancellation
      Given a server that speaks <revision>
      And a tool of the server for progress
      When the client calls the tool and cancels the call once it runs
      Then the server sends neither progress nor an answer for the call
      And the server still answers a plain request

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    @stdio
    Scenario Outline: A subscription ends with its cancellation
      Given a server that speaks <revision>
      And a subscription to changes of its lists
      And a tool of the server for a change of its lists
      When the client calls the tool after cancelling its subscription and subscribing anew
      Then the server sends nothing more for the old subscription

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-006 @both
  Rule: A cancellation that comes too late, or names nothing that can be stopped, is allowed to be ignored
    Scenario Outline: What follows a late cancellation
      Given a server ready for <revision>
      When the client sends a cancellation that names an answered request
      Then it is noted which messages the server has sent

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

      @may @stdio
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-007 @both
  Rule: A cancellation that makes no sense is ignored
    Check first: the handler of notifications/cancelled: unknown ids, missing and odd fields end in silence.

    Scenario Outline: A cancellation that <fault>
      Given a server ready for <revision>
      When the client sends a cancellation that <fault>
      Then the server still answers a plain request
      And the server has sent no unasked responses

      @should
      Examples:
        | revision   | fault                     |
        | 2024-11-05 | names an unknown id       |
        | 2025-03-26 | names an unknown id       |
        | 2025-06-18 | names an unknown id       |
        | 2025-11-25 | names an unknown id       |
        | 2024-11-05 | names an answered request |
        | 2025-03-26 | names an answered request |
        | 2025-06-18 | names an answered request |
        | 2025-11-25 | names an answered request |
        | 2024-11-05 | names nothing             |
        | 2025-03-26 | names nothing             |
        | 2025-06-18 | names nothing             |
        | 2025-11-25 | names nothing             |
        | 2024-11-05 | has no params             |
        | 2025-03-26 | has no params             |
        | 2025-06-18 | has no params             |
        | 2025-11-25 | has no params             |

      @should @stdio
      Examples:
        | revision   | fault                     |
        | 2026-07-28 | names an unknown id       |
        | 2026-07-28 | names an answered request |
        | 2026-07-28 | names nothing             |
        | 2026-07-28 | has no params             |

    @client
    Scenario Outline: A cancellation of what was never sent does the client no harm
      Given a client that speaks <revision>
      And its server sends before it answers tools/call
        | method                  | id | params                      |
        | notifications/cancelled |    | {"requestId": "never-sent"} |
      When the client connects and calls a tool
      Then the client reports the result

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @PT-008 @both
  Rule: A cancellation that crosses the answer harms nobody
    Check first: what both sides do when the request is no longer there. They go on.

    Scenario Outline: The cancellation reaches the server after its answer
      Given a server ready for <revision>
      When the client sends a cancellation that names an answered request
      Then the server still answers a plain request

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

      @must @stdio
      Examples:
        | revision   |
        | 2026-07-28 |

    @client
    Scenario Outline: The answer reaches the client after its cancellation
      Given a client that speaks <revision>
      And its server answers tools/call once it was cancelled
      When the client connects, calls a tool and gives the call up
      Then the client still reacts on the same connection

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @PT-009 @both
  Rule: Reasons of cancellations are logged
    @manual
    Scenario Outline: A reviewer finds the reason in the log
      When a reviewer reads the log of a run with a cancellation
      Then the reviewer finds its reason

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |
