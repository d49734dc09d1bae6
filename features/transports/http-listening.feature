@transports
Feature: Listening with GET
  Up to 2025-11-25 a client may open a stream on which the server speaks first.

  @HT-031 @client @streamable-http
  Rule: A client is free to open a stream with GET
    Scenario Outline: Whether the client listens
      Given a client that speaks <revision>
      When the client connects and lists the tools
      Then it is noted which HTTP GETs the client has sent

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: What a client makes of a server without listening streams
      Given a client that speaks <revision>
      And its server answers HTTP GET with status 405
      When the client connects and calls a tool
      Then it is noted what the client reports

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-032 @client @streamable-http
  Rule: A GET names text/event-stream in the header Accept
    Check first: the header Accept of the GET. It lists text/event-stream.

    Scenario Outline: The GET accepts text/event-stream
      Given a client that speaks <revision>
      When the client connects and lists the tools
      Then each HTTP GET from the client carries the header Accept with text/event-stream

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: The GET that resumes accepts it too
      Given a client that speaks <revision>
      And its server answers the first tools/call with an event that has an id, and breaks the stream
      When the client connects and calls a tool
      Then each HTTP GET from the client carries the header Accept with text/event-stream

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-033 @server @streamable-http
  Rule: A GET is answered with an event stream or with 405
    A GET without the session id of a server that needs one meets two rules; 400, 405 and 406 are all readings there.
    Check first: the answer to GET. A server without such streams says 405, not 404 and not 200 with something else.

    Scenario Outline: The client asks for a listening stream
      Given a server ready for <revision> by a client that does not listen
      When the client sends an HTTP GET
      Then the HTTP response is an event stream or a 405

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-034 @server @streamable-http
  Rule: On a listening stream, a server is free to send requests and notifications
    Scenario Outline: What comes on the listening stream
      Given a server ready for <revision>
      And an open listening stream
      When the client lists whatever the server declares
      Then the listening stream is noted

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-035 @server @streamable-http
  Rule: What comes on a listening stream belongs to no running request
    Check first: where progress and requests for input are sent. They go to the stream of their request.

    Scenario Outline: Progress of a call stays off the listening stream
      Given a server ready for <revision>
      And an open listening stream
      And a tool of the server for progress
      When the client calls the tool
      Then the listening stream holds no progress

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: A question to the client stays off the listening stream
      Given a server ready for <revision> by a client with every capability
      And an open listening stream
      And a tool of the server for sampling
      When the client calls the tool
      Then the listening stream holds no request for sampling

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-036 @server @streamable-http
  Rule: A listening stream brings no responses
    A stream that is resumed is another matter: it brings what its request is owed.
    Check first: where responses are written when two streams are open.

    Scenario Outline: The response to a call stays off the listening stream
      Given a server ready for <revision>
      And an open listening stream
      When the client sends a plain request
      Then the listening stream holds no response
      And the server answers with a result

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-037 @server @streamable-http
  Rule: A server is free to close a listening stream
    Scenario Outline: Whether the listening stream is still open
      Given a server ready for <revision>
      And an open listening stream
      When the client sends a plain request
      Then the listening stream is noted

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-038 @client @streamable-http
  Rule: A client is free to close a listening stream
    Scenario Outline: Whether the client closes its listening stream
      Given a client that speaks <revision>
      When the client connects, calls a tool and closes
      Then it is noted which HTTP GETs the client has sent

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-039 @server @streamable-http
  Rule: A server that closes the connection of a listening stream sends a retry field first
    Check first: what is written before the connection is closed: an event with the field retry.

    Scenario Outline: A listening stream that is cut has brought a retry field
      Given a server ready for <revision>
      And an open listening stream
      And a tool of the server for reconnection
      When the client calls the tool
      Then the listening stream brings a retry field before it ends early

      @should
      Examples:
        | revision   |
        | 2025-11-25 |

  @HT-040 @client @streamable-http
  Rule: A client is free to have several streams open
    Scenario Outline: How many streams the client has open
      Given a client that speaks <revision>
      And its server answers tools/call once there are two
      When the client connects and calls a tool twice at once
      Then it is noted which tools/call requests the client has sent

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-041 @server @streamable-http
  Rule: A message comes on one stream, never on several
    Check first: how a notification finds its way. One stream is chosen; a list of all streams is not walked.

    Scenario Outline: Two listening streams of one session do not get the same message
      Given a server ready for <revision>
      And two open listening streams
      And a tool of the server for a change of its lists
      When the client calls the tool
      Then in this scenario, each message of the server comes on one stream only

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: The messages of a call come once
      Given a server ready for <revision>
      And an open listening stream
      And a tool of the server for progress
      When the client calls the tool
      Then in this scenario, each message of the server comes on one stream only

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-042 @server @streamable-http
  Rule: What a server does with a GET without the session id is its own choice
    Scenario Outline: The client listens without its session
      Given a server with a session of <revision>
      When the client sends an HTTP GET without the header MCP-Session-Id
      Then the HTTP response is noted

      @unspecified
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
