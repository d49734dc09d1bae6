@messages
Feature: What a server does with a request that is retried with the input
  Nothing is kept between the two: the second request brings what the first one was asked for.

  @MR-014 @server
  Rule: A server copes with a client that never retries
    Check first: what waits for a client that never comes back.

    Scenario Outline: The client begins anew after a question for <role>
      Given a server that speaks <revision>
      And a call of its tool for <role> that is answered with questions
      When the client calls the tool
      Then the server answers with a result

      @must
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

  @MR-015 @server
  Rule: A server is free to ask again
    Scenario Outline: What comes when a question for <role> is not answered
      Given a server that speaks <revision>
      And a call of its tool for <role> that is answered with questions
      When the client retries the call with no answers
      Then the answer is noted

      @may
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

  @MR-022 @server
  Rule: Malformed input responses are refused
    What is no map of answers is an error; for an answer that is none, the question may come again.
    Check first: what reads inputResponses. What is no object, and what does not fit the question, is invalid params.

    Scenario Outline: A text stands for all answers to a tool that needs <role>
      Given a server that speaks <revision>
      And a call of its tool for <role> that is answered with questions
      When the client retries the call with a text instead of answers
      Then the server answers with an error
      And the server still answers a plain request

      @should
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

    Scenario Outline: A text stands for each answer to a tool that needs <role>
      Given a server that speaks <revision>
      And a call of its tool for <role> that is answered with questions
      When the client retries the call with a text for each answer
      Then the server answers with an error or a question
      And the server still answers a plain request

      @should
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

  @MR-023 @server
  Rule: Input responses that nobody asked for are ignored
    Check first: what becomes of keys that the server does not know.

    Scenario Outline: One answer more than a tool for <role> has asked for
      Given a server that speaks <revision>
      And a call of its tool for <role> that is answered with questions
      When the client retries the call with one answer more
      Then the server answers with a result
      And the server still answers a plain request

      @should
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

  @MR-024 @server
  Rule: Input that is missing is asked for again
    Check first: what becomes of a missing key. It brings the question again, not an error.

    Scenario Outline: A tool that needs <role> gets no answer
      Given a server that speaks <revision>
      And a call of its tool for <role> that is answered with questions
      When the client retries the call with no answers
      Then the server answers with a result

      @should
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

  @MR-007 @server
  Rule: A server does not trust a requestState, and protects one that matters
    @manual
    Scenario Outline: A reviewer sees the protection
      When a reviewer reads the code that writes and reads requestState
      Then the reviewer finds that whatever decides anything is protected, and nothing in it is trusted

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-008 @server
  Rule: A requestState that fails its integrity check is refused
    @manual
    Scenario Outline: A reviewer sees the refusal
      When a reviewer reads the code that reads requestState
      Then the reviewer finds that a state which was tampered with is refused

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-009 @server
  Rule: A requestState that can do no harm needs no protection
    Scenario Outline: A changed requestState comes back to a tool that needs <role>
      Given a server that speaks <revision>
      And a call of its tool for <role> that is answered with questions
      When the client retries the call with every answer and another requestState
      Then the answer is noted

      @may
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

  @MR-010 @server
  Rule: A requestState is bound to its user, its time and its request
    @manual
    Scenario Outline: A reviewer sees what is in a requestState
      When a reviewer reads the code that writes and reads requestState
      Then the reviewer finds that it holds user, expiry and request, and that each is checked

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-011 @server
  Rule: A requestState for a single use is accepted once
    @manual
    Scenario Outline: A reviewer sees the record
      When a reviewer reads the code that reads requestState
      Then the reviewer finds that a state for one use is refused the second time, where there are such

      @must
      Examples:
        | revision   |
        | 2026-07-28 |
