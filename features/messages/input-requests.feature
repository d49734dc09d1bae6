@messages
Feature: A result that asks the client for input
  From 2026-07-28 on, a server that needs something of its client says so in the result, and the client retries the call with it.

  @MR-002 @server
  Rule: A server is free to ask for input in answer to a call, a prompt or a resource
    Scenario Outline: What a tool that needs <role> answers
      Given a server that speaks <revision>
      And a client that declares every capability
      And a tool of the server for <role>
      When the client calls the tool
      Then the answer is noted

      @may
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

  @MR-003 @server
  Rule: Nothing else is answered with a question
    Check first: the answers to lists, to discovery and to unknown methods.

    Scenario Outline: Lists ask for nothing
      Given a server that speaks <revision>
      And a client that declares every capability
      When the client lists whatever the server declares
      Then in this scenario, each result that asks for input answers a call, a prompt or a resource

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    @last
    Scenario Outline: What the whole run has brought
      Given a server that speaks <revision>
      When the client sends a plain request
      Then in the whole run, each result that asks for input answers a call, a prompt or a resource

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-004 @server
  Rule: inputRequests and requestState are each free to be left out
    Scenario Outline: What a tool that needs <role> sends along
      Given a server that speaks <revision>
      And a client that declares every capability
      And a tool of the server for <role>
      When the client calls the tool
      Then the answer is noted

      @may
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

  @MR-012 @server
  Rule: A result that asks for input has inputRequests or requestState
    Check first: what writes the result where there is nothing to ask.

    Scenario Outline: A tool that needs <role> asks for something
      Given a server that speaks <revision>
      And a client that declares every capability
      And a tool of the server for <role>
      When the client calls the tool
      Then in this scenario, each result that asks for input has questions or a requestState

      @must
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

    @last
    Scenario Outline: What the whole run has brought
      Given a server that speaks <revision>
      When the client sends a plain request
      Then in the whole run, each result that asks for input has questions or a requestState

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-005 @server
  Rule: Each question of a result has a key of its own
    Check first: how keys are made up where one result asks twice.

    Scenario Outline: The keys of a tool that needs <role>
      Given a server that speaks <revision>
      And a client that declares every capability
      And a tool of the server for <role>
      When the client calls the tool
      Then in this scenario, each question of a result has a key of its own

      @must
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

    @last
    Scenario Outline: What the whole run has brought
      Given a server that speaks <revision>
      When the client sends a plain request
      Then in the whole run, each question of a result has a key of its own

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-006 @server
  Rule: Questions are requests for elicitation, sampling or roots
    Check first: the method of each question.

    Scenario Outline: The questions of a tool that needs <role>
      Given a server that speaks <revision>
      And a client that declares every capability
      And a tool of the server for <role>
      When the client calls the tool
      Then in this scenario, each question of a result is a request for elicitation, sampling or roots

      @must
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

    @last
    Scenario Outline: What the whole run has brought
      Given a server that speaks <revision>
      When the client sends a plain request
      Then in the whole run, each question of a result is a request for elicitation, sampling or roots

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MR-013 @server
  Rule: A server asks only for what the client has declared
    Check first: where the capabilities are taken from. Each request brings its own.

    Scenario Outline: A tool that needs <role> asks nothing of a client without it
      Given a server that speaks <revision>
      And a tool of the server for <role>
      When the client calls the tool
      Then in this scenario, each question of a result needs a capability that its request declares
      And the server still answers a plain request

      @must
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

    @last
    Scenario Outline: What the whole run has brought
      Given a server that speaks <revision>
      When the client sends a plain request
      Then in the whole run, each question of a result needs a capability that its request declares

      @must
      Examples:
        | revision   |
        | 2026-07-28 |
