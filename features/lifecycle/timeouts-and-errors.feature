@lifecycle
Feature: Timeouts and errors leave both sides able to go on
  Requests that nobody answers end by themselves, and the failures that a handshake can meet are met with an answer.

  @LC-023 @both
  Rule: Every request that is sent has a timeout
    @manual
    Scenario Outline: A reviewer finds the timeout of each request that the implementation sends
      When a reviewer reads the code that sends requests
      Then the reviewer finds that each one ends by itself when no answer comes

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client @manual
    Scenario Outline: A reviewer finds the timeout of each request that a client sends
      When a reviewer reads the code that sends requests
      Then the reviewer finds that each one ends by itself when no answer comes

      @should
      Examples: A server sends no requests any more
        | revision   |
        | 2026-07-28 |

  @LC-024 @both
  Rule: A request that timed out is cancelled, and its answer is no longer awaited
    @manual
    Scenario Outline: A reviewer finds what happens at the end of the timeout
      When a reviewer reads the code that ends a request at its timeout
      Then the reviewer finds that it sends a cancellation which names the request, and stops waiting

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client @manual
    Scenario Outline: A reviewer finds what a client does at the end of the timeout
      When a reviewer reads the code that ends a request at its timeout
      Then the reviewer finds that it sends a cancellation which names the request, and stops waiting

      @should
      Examples: A server sends no requests any more
        | revision   |
        | 2026-07-28 |

  @LC-025 @both
  Rule: The timeout can be set for each request
    @manual
    Scenario Outline: A reviewer finds the setting in the public interface
      When a reviewer reads the interface for sending requests
      Then the reviewer finds that a single request can be given a timeout of its own

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client @manual
    Scenario Outline: A reviewer finds the setting in the public interface of a client
      When a reviewer reads the interface for sending requests
      Then the reviewer finds that a single request can be given a timeout of its own

      @should
      Examples: A server sends no requests any more
        | revision   |
        | 2026-07-28 |

  @LC-026 @both
  Rule: A progress notification is allowed to reset the timeout
    @manual
    Scenario Outline: A reviewer notes what progress does to the timeout
      When a reviewer reads the code that receives progress
      Then the reviewer finds whether it starts the clock of the request anew

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client @manual
    Scenario Outline: A reviewer notes what progress does to the timeout of a client
      When a reviewer reads the code that receives progress
      Then the reviewer finds whether it starts the clock of the request anew

      @may
      Examples: A server sends no requests any more
        | revision   |
        | 2026-07-28 |

  @LC-027 @both
  Rule: Whatever progress is reported, a maximum timeout stays in force
    @manual
    Scenario Outline: A reviewer finds the limit that progress cannot move
      When a reviewer reads the code that receives progress
      Then the reviewer finds that a request which reports progress for ever still ends

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client @manual
    Scenario Outline: A reviewer finds the limit of a client that progress cannot move
      When a reviewer reads the code that receives progress
      Then the reviewer finds that a request which reports progress for ever still ends

      @should
      Examples: A server sends no requests any more
        | revision   |
        | 2026-07-28 |

  @LC-028 @both
  Rule: A version mismatch, a failed negotiation and a cancelled request are survived
    An initialize that lacks what it consists of is none of these cases.
    Check first: what happens to an exception in the handler of initialize or of a cancellation. It becomes an answer or is ignored;
    it does not end the process or its loop.

    Scenario Outline: After the offer of an unknown version, the server still answers
      Given a server that speaks <revision>
      When the client offers protocol version 1.0.0
      Then the server answers with anything
      And the server still reacts to a plain request
      And the server still completes a handshake with a new client

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @alone
    Scenario Outline: After an initialize without <missing>, the server still answers
      Given a server that speaks <revision>
      When the client sends the initialize request without <missing>
      Then the server answers with anything
      And the server still reacts to a plain request
      And the server still completes a handshake with a new client

      @unspecified
      Examples:
        | revision   | missing                |
        | 2024-11-05 | params/protocolVersion |
        | 2025-03-26 | params/protocolVersion |
        | 2025-06-18 | params/protocolVersion |
        | 2025-11-25 | params/protocolVersion |
        | 2024-11-05 | params/capabilities    |
        | 2025-03-26 | params/capabilities    |
        | 2025-06-18 | params/capabilities    |
        | 2025-11-25 | params/capabilities    |
        | 2024-11-05 | params                 |
        | 2025-03-26 | params                 |
        | 2025-06-18 | params                 |
        | 2025-11-25 | params                 |

    @alone
    Scenario Outline: After a late cancellation, the server still answers
      Given a server ready for <revision>
      When the client sends a cancellation that names an answered request
      Then the server still reacts to a plain request
      And the server still completes a handshake with a new client

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @alone
    Scenario Outline: After the cancellation of a slow call, the server still answers
      Given a server ready for <revision>
      And a tool of the server for slow work
      When the client calls the tool and cancels the call at once
      Then the server still reacts to a plain request
      And the server still completes a handshake with a new client

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client
    Scenario Outline: A client that is refused at initialize reports it and can try again
      Given a client that speaks <revision>
      And its server answers the first initialize with error -32603
      When the client connects twice
      Then the client reports an error
      And the client still completes a handshake on a new connection

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
