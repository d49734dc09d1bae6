@transports
Feature: Streams that are resumed
  Up to 2025-11-25 events may carry ids, by which a client takes a broken stream up again.

  @HT-055 @both @streamable-http
  Rule: Streams are allowed to be resumable
    Scenario Outline: Whether a stream can be resumed
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

  @HT-056 @server @streamable-http
  Rule: Events are allowed to carry an id
    Scenario Outline: Whether listening streams have ids
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

  @HT-057 @server @streamable-http
  Rule: No two events of a session have the same id
    Check first: what the id is made of. A counter for each stream needs the stream's name beside it.

    Scenario Outline: The ids of two streams differ
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool twice at once
      Then each event id from the server is unique in its session

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-058 @server @streamable-http
  Rule: An event id tells the stream it belongs to
    A server that takes up one of two broken streams knows how to; then it finds the other one too.
    Check first: what the id is made of, and how Last-Event-ID is turned back into a stream.

    Scenario Outline: Each of two streams is found by its last event
      Given a server ready for <revision>
      And two broken streams of calls whose events carry ids
      When the client resumes each stream from its last event
      Then in this scenario, each stream of a call brings the response to its own call

      @should
      Examples:
        | revision   |
        | 2025-11-25 |

  @HT-059 @client @streamable-http
  Rule: A client resumes with a GET that names the last event
    Check first: what runs when a stream breaks: GET with Last-Event-ID, the id of the last event that came, also where the
    stream began with a POST.

    Scenario Outline: A broken stream is taken up again
      Given a client that speaks <revision>
      And its server answers the first tools/call with an event that has an id, and breaks the stream
      When the client connects and calls a tool
      Then the client sends GET with the last event id
      And the client reports the result

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-060 @server @streamable-http
  Rule: A server is free to replay what was missed
    Scenario Outline: What comes after the last event
      Given a server ready for <revision>
      And a broken stream of calls whose events carry ids
      When the client resumes each stream from its last event
      Then it is noted whether the missed events came

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-061 @server @streamable-http
  Rule: A resumed stream replays nothing of another stream
    Check first: the selection of what is replayed. It goes by the stream of the last event, not by time.

    Scenario Outline: Two broken streams stay apart
      Given a server ready for <revision>
      And two broken streams of calls whose events carry ids
      When the client resumes each stream from its last event
      Then in this scenario, each stream of a call brings nothing of the other call

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-062 @server @streamable-http
  Rule: A stream begins with an event that carries an id and no data
    Check first: what is written when a stream is opened: an event whose id is set and whose data is empty.

    Scenario Outline: The first event of a stream
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then the first event has
        | place | value    |
        | id    | a string |
        | data  | nothing  |

      @should
      Examples:
        | revision   |
        | 2025-11-25 |

  @HT-063 @server @streamable-http
  Rule: After an id was sent, a server is free to close the connection
    Scenario Outline: Whether the server closes connections early
      Given a server ready for <revision>
      And a tool of the server for reconnection
      When the client calls the tool
      Then the response stream is noted

      @may
      Examples:
        | revision   |
        | 2025-11-25 |

  @HT-064 @client @streamable-http
  Rule: A client whose connection was closed resumes the stream
    Check first: what runs at the end of a stream that lacks its response: a new connection, not an error.

    Scenario Outline: The client polls until the response comes
      Given a client that speaks <revision>
      And its server answers the first tools/call with an event that has an id, and ends the stream
      When the client connects and calls a tool
      Then the client sends GET with the last event id
      And the client reports the result

      @should
      Examples:
        | revision   |
        | 2025-11-25 |

  @HT-065 @server @streamable-http
  Rule: A server that closes a connection early sends a retry field first
    Check first: what is written before the connection is closed: an event with the field retry.

    Scenario Outline: The server closes the connection of a call early
      Given a server ready for <revision>
      And a tool of the server for reconnection
      When the client calls the tool
      Then the response stream brings a retry field before it ends early

      @should
      Examples:
        | revision   |
        | 2025-11-25 |

  @HT-066 @client @streamable-http
  Rule: A client waits as long as the retry field says
    Check first: the time before the next connection. It is the value of retry, and not less.

    Scenario Outline: The client does not come back early
      Given a client that speaks <revision>
      And its server answers the first tools/call with an event that has an id and a retry field, and ends the stream
      When the client connects and calls a tool
      Then the client waits as long as the retry field says

      @must
      Examples:
        | revision   |
        | 2025-11-25 |

  @HT-067 @server @streamable-http
  Rule: What a server does with an unknown Last-Event-ID is its own choice
    Scenario Outline: The client resumes from an event that never was
      Given a server ready for <revision>
      When the client sends an HTTP GET with the header Last-Event-ID as "no-such-event"
      Then the HTTP response is noted

      @unspecified
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
