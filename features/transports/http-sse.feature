@transports
Feature: The HTTP+SSE transport of 2024-11-05
  The client opens a stream, learns on it where to send, and sends there; the stream brings every message of the server.

  @SS-001 @server @http-sse @first-contact
  Rule: The server has an endpoint for the stream and one for messages
    Check first: both addresses: a GET of the first opens an event stream, a POST to the second is accepted, and its answer comes
    on the stream of the client that posted it, as an event of type message.

    Scenario Outline: The stream opens
      Given a server that speaks <revision>
      When the client sends an HTTP GET
      Then the HTTP response is an event stream

      @must
      Examples:
        | revision   |
        | 2024-11-05 |

    Scenario Outline: The address for messages takes them
      Given a server that speaks <revision>
      When the client offers protocol version <revision>
      Then the HTTP status is a success

      @must
      Examples:
        | revision   |
        | 2024-11-05 |

    Scenario Outline: The stream brings the answer
      Given a server that speaks <revision>
      When the client offers protocol version <revision>
      Then the server answers with a response

      @must
      Examples:
        | revision   |
        | 2024-11-05 |

    Scenario Outline: Of two clients each gets its own answer
      Given a server that speaks <revision>
      And another client has opened the event stream
      When both clients initialize at once
      Then the server answers each request with a response

      @must
      Examples:
        | revision   |
        | 2024-11-05 |

  @SS-002 @server @http-sse @first-contact
  Rule: An event of the stream names the endpoint for messages
    Whether other events come before it is left open.
    Check first: what is written when a client connects. An event is of type endpoint, and its data is the address, whole or relative.

    Scenario Outline: An endpoint event names an address
      Given a server that speaks <revision>
      When the client sends an HTTP GET
      Then an endpoint event holds an address

      @must
      Examples:
        | revision   |
        | 2024-11-05 |

    Scenario Outline: Each client gets an endpoint event of its own
      Given a server that speaks <revision>
      And another client has opened the event stream
      When the client sends an HTTP GET
      Then an endpoint event holds an address

      @must
      Examples:
        | revision   |
        | 2024-11-05 |

  @SS-003 @client @http-sse
  Rule: The client posts each message to the endpoint it was told
    Check first: where the address for messages is taken from: the data of the endpoint event, resolved against the address of
    the stream.

    Scenario Outline: An address that is <kind> is used as it came
      Given a client that speaks <revision>
      And its server names <kind> in the endpoint event
      When the client connects and lists the tools
      Then in this scenario, each message of the client is a POST to the endpoint it was told

      @must
      Examples:
        | revision   | kind                    |
        | 2024-11-05 | a relative address      |
        | 2024-11-05 | an absolute address     |
        | 2024-11-05 | an address with a query |

  @SS-007 @client @streamable-http
  Rule: A client is free to fall back to HTTP+SSE where a server refuses POST
    Check first: what is done with the status of the first POST. A GET to the same address finds out whether an old server is there.

    Scenario Outline: A server that refuses POST with <status> speaks the old transport
      Given a client that speaks <revision>
      And its server answers HTTP POST with status <status> and speaks HTTP+SSE
      And the client is left to choose the version
      When the client connects
      Then it is noted which HTTP requests the client has sent

      @unspecified
      Examples:
        | revision   | status |
        | 2025-03-26 | 400    |
        | 2025-06-18 | 404    |
        | 2025-11-25 | 405    |
        | 2026-07-28 | 404    |

  @SS-004 @both @http-sse
  Rule: A new implementation leaves HTTP+SSE out
    @manual
    Scenario Outline: A reviewer weighs the transports on offer
      When a reviewer reads the transports that the implementation offers
      Then the reviewer finds HTTP+SSE only where it was there before its deprecation

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @SS-005 @both @http-sse
  Rule: An implementation that has HTTP+SSE migrates to Streamable HTTP
    @manual
    Scenario Outline: A reviewer finds the way out of the deprecated transport
      When a reviewer reads the documents of the implementation
      Then the reviewer finds Streamable HTTP beside HTTP+SSE, as the way to go

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @SS-006 @server
  Rule: What a server does with a revision over the transport of another one is left open
    It is possible and not regulated: the lifecycle is judged there, the transport is not.

    @streamable-http
    Scenario Outline: The oldest revision is offered over Streamable HTTP
      Given a server that speaks <revision>
      When the client offers protocol version <revision>
      Then the answer is noted

      @unspecified
      Examples:
        | revision   |
        | 2024-11-05 |

    @http-sse
    Scenario Outline: A later revision is offered over HTTP+SSE
      Given a server that speaks <revision>
      When the client offers protocol version <revision>
      Then the answer is noted

      @unspecified
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
