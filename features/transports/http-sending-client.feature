@transports
Feature: How a client sends over Streamable HTTP
  Each message is a POST of its own, and the client takes the answer in either of two forms.

  @HT-008 @client @streamable-http
  Rule: Each message of the client is a POST of its own
    Check first: what sends. Every request and notification has its own POST to the endpoint.

    Scenario Outline: Each message has its own POST
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then in this scenario, each message of the client is a POST of its own to the endpoint

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @HT-009 @client @streamable-http
  Rule: Each POST names application/json and text/event-stream in the header Accept
    Check first: the header Accept. It lists application/json and text/event-stream on every POST, notifications too.

    Scenario Outline: Both types are listed
      Given a client that speaks <revision>
      When the client connects and lists the tools
      Then each HTTP POST from the client carries the header Accept with application/json and text/event-stream

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: An answer to the server goes out like a request
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method | id | params |
        | ping   | 7  |        |
      When the client connects and lists the tools
      Then each HTTP POST from the client carries the header Accept with application/json and text/event-stream

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: Both types are listed by a client that <errand>
      Given a client that speaks <revision>
      And its server answers the first tools/call with a question
      When the client <errand>
      Then each HTTP POST from the client carries the header Accept with application/json and text/event-stream

      @must
      Examples:
        | revision   | errand                                       |
        | 2026-07-28 | connects and calls a tool                    |
        | 2026-07-28 | connects, calls a tool and asks for progress |
        | 2026-07-28 | connects and subscribes                      |

  @HT-010 @client @streamable-http
  Rule: The body of a POST is what its revision allows
    In 2025-03-26 a batch is allowed besides a single message; from 2026-07-28 on, a client sends no responses.
    Check first: what is written into the body: JSON, and one message unless batches exist.

    Scenario Outline: Each body is of an allowed form
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then in this scenario, each HTTP POST of the client holds a body that its revision allows

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: An answer to the server is of an allowed form
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method | id | params |
        | ping   | 7  |        |
      When the client connects and lists the tools
      Then in this scenario, each HTTP POST of the client holds a body that its revision allows

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-011 @client @streamable-http
  Rule: The client takes the answer in either form
    Check first: what reads the response. Content-Type decides, and parameters after the type do no harm.

    Scenario Outline: An answer that comes as <form> is understood
      Given a client that speaks <revision>
      And its server answers every request as <form>
      When the client connects and calls a tool
      Then the client reports the result

      @must
      Examples:
        | revision   | form                                          |
        | 2025-03-26 | a JSON object                                 |
        | 2025-06-18 | a JSON object                                 |
        | 2025-11-25 | a JSON object                                 |
        | 2026-07-28 | a JSON object                                 |
        | 2025-03-26 | an event stream                               |
        | 2025-06-18 | an event stream                               |
        | 2025-11-25 | an event stream                               |
        | 2026-07-28 | an event stream                               |
        | 2025-11-25 | an event stream with CRLF line ends           |
        | 2025-11-25 | an event stream with CR line ends             |
        | 2025-11-25 | an event stream with a byte order mark        |
        | 2025-11-25 | an event stream with comments                 |
        | 2025-11-25 | an event stream with no event field           |
        | 2025-11-25 | an event stream with no blank after the colon |
        | 2025-11-25 | an event stream with data over several lines  |
        | 2025-11-25 | an event stream with events of other names    |
        | 2025-11-25 | an event stream with an empty event first     |
        | 2025-11-25 | an event stream with pieces of a few bytes    |
        | 2025-11-25 | an event stream with line separators in JSON  |
        | 2026-07-28 | an event stream with CRLF line ends           |
        | 2026-07-28 | an event stream with CR line ends             |
        | 2026-07-28 | an event stream with a byte order mark        |
        | 2026-07-28 | an event stream with comments                 |
        | 2026-07-28 | an event stream with no event field           |
        | 2026-07-28 | an event stream with no blank after the colon |
        | 2026-07-28 | an event stream with data over several lines  |
        | 2026-07-28 | an event stream with events of other names    |
        | 2026-07-28 | an event stream with an empty event first     |
        | 2026-07-28 | an event stream with pieces of a few bytes    |
        | 2026-07-28 | an event stream with line separators in JSON  |
