@transports
Feature: How a server answers over Streamable HTTP
  A request is answered by a JSON object or an event stream, anything else by an empty 202 or by an error status.

  @HT-012 @server @streamable-http
  Rule: A notification or a response that is accepted gets an empty 202
    Check first: what is returned for messages without an answer: status 202, no body, not 200 and not 204.

    Scenario Outline: A notification is taken with 202 or refused
      Given a server that has answered the initialize request of <revision>
      When the client sends the initialized notification
      Then each notification from the client that is accepted gets an empty 202

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: A batch of notifications alone is taken with 202 or refused
      Given a server ready for <revision>
      When the client posts the body
        """
        [{"jsonrpc": "2.0", "method": "notifications/mcp-spec-kit/nothing"}, {"jsonrpc": "2.0", "method": "notifications/mcp-spec-kit/nothing"}]
        """
      Then each notification from the client that is accepted gets an empty 202

      @must
      Examples:
        | revision   |
        | 2025-03-26 |

    Scenario Outline: A response is taken with 202 or refused
      Given a server ready for <revision> by a client with every capability
      And a tool of the server for sampling
      When the client calls the tool
      Then each response from the client that is accepted gets an empty 202

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: A notification of the modern era is taken with 202 or refused
      Given a server ready for <revision>
      When the client sends a notification of an unknown method
      Then each notification from the client that is accepted gets an empty 202

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-013 @server @streamable-http
  Rule: A notification or a response that is not accepted gets an error status
    In 2026-07-28 the headers of a notification are not regulated, so they play no part here. Broken JSON may have been meant
    as a request, and the status of its error is open; an object with neither method nor id is no message at all.
    Check first: what is returned for a body that cannot be taken. It is a status from 400 on, never 202.

    Scenario Outline: What an object gets that is no message
      Given a server ready for <revision>
      When the client posts the body
        """
        {"jsonrpc": "2.0", "params": {}}
        """
      Then the HTTP response is noted
      And the server still answers a plain request

      @unspecified
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: Broken JSON is not accepted
      Given a server ready for <revision>
      When the client posts the body
        """
        {"jsonrpc": "2.0", "method":
        """
      Then the HTTP response is a refusal
      And the server still answers a plain request

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @HT-014 @server @streamable-http
  Rule: The body of the refusal is allowed to be an error without an id
    Scenario Outline: What the body of the refusal holds
      Given a server ready for <revision>
      When the client posts the body
        """
        {"jsonrpc": "2.0", "method":
        """
      Then the HTTP response is noted

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @HT-015 @server @streamable-http
  Rule: A request is answered by a JSON object or by an event stream
    Check first: the header Content-Type of the answer, and that the body is of that type.

    Scenario Outline: The answer is of one of the two types
      Given a server ready for <revision>
      When the client sends a plain request
      Then the HTTP response is a JSON object or an event stream
      And the server answers with a result

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: A tool that reports progress answers in one of the two types
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then the HTTP response is a JSON object or an event stream

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: A request whose <header> is "<value>" is answered
      Given a server ready for <revision>
      When the client sends a plain request with the header <header> as "<value>"
      Then the server answers with a result

      @must
      Examples:
        | revision   | header       | value                                           |
        | 2025-03-26 | Accept       | text/event-stream;q=0.5, application/json;q=0.9 |
        | 2025-06-18 | Accept       | text/event-stream;q=0.5, application/json;q=0.9 |
        | 2025-11-25 | Accept       | text/event-stream;q=0.5, application/json;q=0.9 |
        | 2026-07-28 | Accept       | text/event-stream;q=0.5, application/json;q=0.9 |
        | 2025-11-25 | Content-Type | application/json; charset=utf-8                 |
        | 2026-07-28 | Content-Type | application/json; charset=utf-8                 |

  @HT-016 @server @streamable-http
  Rule: An unknown method is answered with 404 and its error
    Check first: the answer to a method that the server does not have: status 404 with a body, an error of code -32601.

    Scenario Outline: An unknown method
      Given a server that speaks <revision>
      When the client sends a request for an unknown method
      Then the HTTP status is 404
      And the server answers with error -32601

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A known method
      Given a server that speaks <revision>
      When the client sends a plain request
      Then the HTTP status is 200

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-017 @server @streamable-http
  Rule: What a server makes of other values of Accept is its own choice
    The client lists both types; a server is free to refuse less, and free to be lenient.

    Scenario Outline: A request that accepts <accept>
      Given a server ready for <revision>
      When the client sends a plain request with the header Accept as "<accept>"
      Then the answer is noted

      @unspecified
      Examples:
        | revision   | accept            |
        | 2025-03-26 | */*               |
        | 2025-06-18 | */*               |
        | 2025-11-25 | */*               |
        | 2026-07-28 | */*               |
        | 2025-03-26 | application/json  |
        | 2025-06-18 | application/json  |
        | 2025-11-25 | application/json  |
        | 2026-07-28 | application/json  |
        | 2025-03-26 | text/event-stream |
        | 2025-06-18 | text/event-stream |
        | 2025-11-25 | text/event-stream |
        | 2026-07-28 | text/event-stream |

  @HT-018 @server @streamable-http
  Rule: The headers of a notification are not regulated
    Scenario Outline: A notification without the standard headers
      Given a server ready for <revision>
      When the client posts the body
        """
        {"jsonrpc": "2.0", "method": "notifications/mcp-spec-kit/nothing"}
        """
      Then the HTTP response is noted

      @unspecified
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-019 @server @streamable-http
  Rule: The status of an error that the text does not name is the server's own choice
    Nor does the text say which error wins where several apply.

    Scenario Outline: A request for <request>
      Given a server ready for <revision>
      When the client sends a request for <request>
      Then the answer is noted

      @unspecified
      Examples:
        | revision   | request                      |
        | 2025-03-26 | a tool that is not there     |
        | 2025-06-18 | a tool that is not there     |
        | 2025-11-25 | a tool that is not there     |
        | 2026-07-28 | a tool that is not there     |
        | 2025-03-26 | a resource that is not there |
        | 2025-06-18 | a resource that is not there |
        | 2025-11-25 | a resource that is not there |
        | 2026-07-28 | a resource that is not there |
        | 2025-03-26 | a method of another revision |
        | 2025-06-18 | a method of another revision |
        | 2025-11-25 | a method of another revision |
        | 2026-07-28 | a method of another revision |
