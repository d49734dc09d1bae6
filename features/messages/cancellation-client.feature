@messages
Feature: Cancellation by the client
  Whoever does not want an answer any longer says so, and copes with one that comes all the same.

  @PT-012 @client
  Rule: A client cancels a request that it gives up
    In 2026-07-28, closing the stream of the request is how it is said over HTTP.
    Check first: what runs when a caller gives up or a time runs out.

    Scenario Outline: A call is given up
      Given a client that speaks <revision>
      And its server answers tools/call with silence
      When the client connects, calls a tool and gives the call up
      Then the client cancels the call as its revision has it

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @PT-013 @client
  Rule: A cancellation names a request of the client that is in flight
    Check first: the id in the cancellation, and that none is sent for what was answered.

    Scenario Outline: A call that is given up is named
      Given a client that speaks <revision>
      And its server answers tools/call with silence
      When the client connects, calls a tool and gives the call up
      Then in this scenario, each cancellation of the client names an open request of its own

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-014 @client
  Rule: A client ignores an answer to what it has cancelled
    Check first: what reads responses whose id nobody waits for any more.

    Scenario Outline: The answer comes after the cancellation
      Given a client that speaks <revision>
      And its server answers tools/call once it was cancelled
      When the client connects, calls a tool and gives the call up
      Then the client reports no result
      And the client still reacts on the same connection

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-015 @client
  Rule: A user interface shows that a cancellation was asked for
    @manual
    Scenario Outline: A reviewer cancels something
      When a reviewer reads the user interface while a cancellation is under way
      Then the reviewer finds that it says so

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @PT-026 @client
  Rule: The initialize request is never cancelled
    Check first: what runs when connecting is given up. The connection ends, and no cancellation is sent.

    Scenario Outline: Connecting is given up
      Given a client that speaks <revision>
      And its server answers initialize with silence
      When the client connects and gives up
      Then in this scenario, no cancellation of the client names initialize

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
