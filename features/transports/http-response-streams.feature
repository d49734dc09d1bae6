@transports
Feature: A stream that answers a request
  The stream of a request brings what belongs to it, then its response, and ends.

  @HT-020 @server @streamable-http
  Rule: The stream brings the response in the end
    Check first: that the response is written to the stream of its own request.

    Scenario Outline: A slow call is answered on its stream
      Given a server ready for <revision>
      And a tool of the server for slow work
      When the client calls the tool
      Then the response stream of the call holds its response

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-021 @server @streamable-http
  Rule: On a stream, a server is free to batch its messages
    Scenario Outline: Whether batches come
      Given a server ready for <revision>
      When the client posts the body
        """
        [{"jsonrpc": "2.0", "id": "batched-1", "method": "ping"}, {"jsonrpc": "2.0", "id": "batched-2", "method": "ping"}]
        """
      Then it is noted which batches the server has sent

      @may
      Examples:
        | revision   |
        | 2025-03-26 |

  @HT-022 @server @streamable-http
  Rule: Before the response, a server is free to send messages that belong to it
    Scenario Outline: What comes before the response
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then the response stream is noted

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @HT-023 @server @streamable-http
  Rule: What comes on the stream of a request belongs to that request
    Check first: where notifications are sent. Progress carries the token of this request; changes of lists and progress of
    others go elsewhere.

    Scenario Outline: Two calls at once keep their progress apart
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool twice at once
      Then in this scenario, each stream of a call brings progress of its own call only

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-024 @server @streamable-http
  Rule: The stream is not closed before the response
    Check first: what closes the stream. Neither a timer nor the end of a notification does before the response is written.

    Scenario Outline: A slow call keeps its stream open
      Given a server ready for <revision>
      And a tool of the server for slow work
      When the client calls the tool
      Then the response stream of the call ends after its response

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |

  @HT-025 @server @streamable-http
  Rule: After the response, the stream ends
    Check first: what is done when the response is written: the body is completed.

    Scenario Outline: The stream of a call ends
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then the response stream of the call ends within the reply window

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @HT-026 @server @streamable-http
  Rule: When the session expires, a server is free to end the stream
    Scenario Outline: Whether the stream outlives its session
      Given a server with a session of <revision>
      And a call of its tool for slow work that is in flight
      When the client sends an HTTP DELETE
      Then the response stream is noted

      @may
      Examples:
        | revision   |
        | 2025-11-25 |

  @HT-027 @both @streamable-http
  Rule: A connection is free to break
    Scenario Outline: Whether connections broke
      Given a server ready for <revision>
      When the client sends a plain request
      Then the answer is noted

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-028 @server @streamable-http
  Rule: In the legacy era, a broken connection cancels nothing
    Check first: what is tied to the connection. The work on the request goes on when it breaks.

    Scenario Outline: A call survives the loss of its stream
      Given a server ready for <revision>
      And a tool of the server for slow work
      When the client calls the tool and drops the connection
      Then the tool has run to its end

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-029 @server @streamable-http
  Rule: An event stream carries X-Accel-Buffering, so that proxies do not buffer it
    Check first: the headers of a response that is an event stream: X-Accel-Buffering with the value no.

    Scenario Outline: A stream comes with the header
      Given a server that speaks <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then each event stream from the server carries the header X-Accel-Buffering as "no"

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: The stream of a subscription comes with the header
      Given a server that speaks <revision>
      When the client subscribes to changes of its lists
      Then each event stream from the server carries the header X-Accel-Buffering as "no"

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-030 @server @streamable-http
  Rule: In the modern era, a closed stream cancels its request
    Check first: what is tied to the connection. The end of the stream reaches the work on the request, as a cancellation
    would.

    Scenario Outline: A call is cancelled by the end of its stream
      Given a server that speaks <revision>
      And a tool of the server for slow work
      When the client calls the tool and cancels the call once it runs
      Then the tool has not run to its end
      And the server still answers a plain request

      @should
      Examples:
        | revision   |
        | 2026-07-28 |
