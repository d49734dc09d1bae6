@messages
Feature: Cancellation by the server
  From 2026-07-28 on a server asks for nothing, and so it has nothing to cancel but subscriptions.

  @PT-025 @both
  Rule: A cancellation names a request of its sender that is in flight
    Check first: the id in the cancellation. It is that of a request which went the same way and was not answered.

    Scenario Outline: A tool that needs <role> and is not answered in time
      Given a server ready for <revision> by a client that answers nothing
      And a tool of the server for <role>
      When the client calls the tool and lets its questions run out of time
      Then in this scenario, each cancellation of the server names an open request of its own

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
      Then in the whole run, each cancellation of the server names an open request of its own

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client
    Scenario Outline: A client gives a call up
      Given a client that speaks <revision>
      And its server answers tools/call with silence
      When the client connects, calls a tool and gives the call up
      Then in this scenario, each cancellation of the client names an open request of its own

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @PT-028 @both
  Rule: Whoever has cancelled a request ignores its answer
    Check first: what reads responses whose id nobody waits for any more.

    Scenario Outline: An answer comes after the server has given up on <role>
      Given a server ready for <revision> by a client that answers nothing
      And a tool of the server for <role>
      When the client calls the tool and answers its questions after their time
      Then the server still answers a plain request

      @should
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

    @client
    Scenario Outline: An answer comes after the client has given up
      Given a client that speaks <revision>
      And its server answers tools/call once it was cancelled
      When the client connects, calls a tool and gives the call up
      Then the client reports no result
      And the client still reacts on the same connection

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @PT-027 @both
  Rule: A task is cancelled by a request of its own
    @manual
    Scenario Outline: A reviewer follows the cancellation of a task
      When a reviewer reads the code that cancels tasks
      Then the reviewer finds that it sends tasks/cancel and no notification

      @must
      Examples:
        | revision   |
        | 2025-11-25 |

  @PT-010 @server
  Rule: A server cancels subscriptions only
    Check first: what sends notifications/cancelled. It names the id of a subscriptions/listen request, and nothing else is
    ever named.

    Scenario Outline: A call that fails is not cancelled by the server
      Given a server that speaks <revision>
      And a tool of the server for an error
      When the client calls the tool
      Then the server has sent no cancellations
      And the server still answers a plain request

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-011 @server
  Rule: A server that ends a subscription cancels its request
    One page asks for notifications/cancelled, another one for a response to subscriptions/listen. Either is accepted here,
    and both are.
    Check first: what runs at a shutdown. Each open subscription is told before the stream ends.

    @alone
    Scenario Outline: The server shuts down while a client listens
      Given a server that speaks <revision>
      And a subscription to changes of its lists
      When the server is asked to shut down
      Then the server ends the subscription by a cancellation or a response

      @should
      Examples:
        | revision   |
        | 2026-07-28 |
