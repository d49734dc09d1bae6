@messages
Feature: A client retries a request with the input that it was asked for
  The second request stands on its own: it repeats the first one, and brings the answers and the state.

  @MR-001 @client
  Rule: The requestState is opaque to the client
    @manual
    Scenario Outline: A reviewer sees that it is passed on
      When a reviewer reads the code that handles requestState
      Then the reviewer finds that it is passed on as it came, and read nowhere

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-016 @client
  Rule: The client answers every question before it retries
    Check first: what is gathered before the second request.

    @client
    Scenario Outline: A call is asked for a name
      Given a client that speaks <revision>
      And its server answers the first tools/call with a question
      When the client connects and calls a tool
      Then in this scenario, each retried request answers every question

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-017 @client
  Rule: Without questions the client is free to retry at once
    @client
    Scenario Outline: A call is answered with a requestState alone
      Given a client that speaks <revision>
      And its server answers the first tools/call with a requestState
      When the client connects and calls a tool
      Then it is noted which tools/call requests the client has sent

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-018 @client
  Rule: The requestState comes back unchanged
    Check first: that the text is neither read nor written anew.

    @client
    Scenario Outline: A call is answered with a question and a requestState
      Given a client that speaks <revision>
      And its server answers the first tools/call with a question and a requestState
      When the client connects and calls a tool
      Then in this scenario, each retried request has the requestState that the server gave

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-019 @client
  Rule: Where no requestState was given, none comes back
    Check first: what is kept of an earlier call.

    @client
    Scenario Outline: A call is answered with a question alone
      Given a client that speaks <revision>
      And its server answers the first tools/call with a question
      When the client connects and calls a tool
      Then in this scenario, each retried request has no requestState

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-020 @client
  Rule: The retry has an id of its own
    Check first: whether the first message is sent once more as it was.

    @client
    Scenario Outline: A call is retried
      Given a client that speaks <revision>
      And its server answers the first tools/call with a question
      When the client connects and calls a tool
      Then in this scenario, each retried request has a new id

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-021 @client
  Rule: Input responses and requestState go with the retry only
    Check first: what a second call that runs at the same time is given.

    @client
    Scenario Outline: Two calls follow each other, and the first is asked for a name
      Given a client that speaks <revision>
      And its server answers the first tools/call with a question and a requestState
      When the client connects and calls a tool twice
      Then in this scenario, no request but the retried one has inputResponses or a requestState

      @must
      Examples:
        | revision   |
        | 2026-07-28 |
