@transports
Feature: Sessions over Streamable HTTP
  Up to 2025-11-25 a server may give the client an id at initialize, which the client then shows with each request. A server
  without sessions is a whole server; these rules hold for one that has given an id.

  @HT-043 @server @streamable-http
  Rule: A server is free to assign a session at initialize
    @pending
    Scenario Outline: Whether a session is assigned
      Given a server that speaks <revision>
      When the client initializes
      Then the report notes whether the server has assigned a session

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-044 @server @streamable-http
  Rule: A session id is unique and hard to guess
    Check first: where the id comes from: a generator for secrets, not a counter and not a clock.

    @pending
    Scenario Outline: Ids of sessions one after another have nothing in common
      Given a server with a session of <revision>
      When other clients open twenty sessions
      Then each session id from the server is new, long, and none of a series

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-045 @server @streamable-http
  Rule: A session id consists of visible ASCII characters
    Check first: the characters of the id, from 0x21 to 0x7E: no space, no line break, no letter beyond ASCII.

    @pending
    Scenario Outline: The characters of the id
      Given a server that speaks <revision>
      When the client initializes
      Then each session id from the server consists of visible ASCII characters

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-046 @client @streamable-http
  Rule: The client shows the session id with every later request
    Check first: what adds the header: the initialized notification, GET and DELETE go through it too. An id that comes with
    an error counts for nothing.

    @pending
    Scenario Outline: Every request after the handshake shows the id
      Given a client that speaks <revision>
      And its server assigns a session
      When the client connects, calls a tool and closes
      Then each HTTP request from the client after the handshake carries the session id

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @pending
    Scenario Outline: An id that came with a refusal is not kept
      Given a client that speaks <revision>
      And its server refuses initialize once, with a session id
      When the client connects
      Then each initialize request from the client comes without a session id

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-047 @server @streamable-http
  Rule: A server that needs the session id answers 400 without it
    Check first: what is done with a request that lacks the header: status 400; initialize alone comes without.

    @pending
    Scenario Outline: A request without the session id
      Given a server with a session of <revision>
      When the client posts a plain request without the header MCP-Session-Id
      Then the HTTP status is 400

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @pending
    Scenario Outline: A request with the session id
      Given a server with a session of <revision>
      When the client posts a plain request
      Then the HTTP status is 200

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-048 @server @streamable-http
  Rule: A server is free to end a session
    @pending
    Scenario Outline: Whether the session still lives
      Given a server with a session of <revision>
      When the client posts a plain request
      Then the report notes whether the session has ended

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-049 @server @streamable-http
  Rule: A request for a session that has ended is answered with 404
    Check first: the lookup of the id. An id of the past ends in 404, not in 400 or 503, and opens no new session.

    @pending
    Scenario Outline: A session that the client has ended
      Given a server with a session of <revision>
      And the client has ended the session
      When the client posts a plain request
      Then the HTTP status is 404

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-050 @client @streamable-http
  Rule: A client that is answered with 404 opens a new session
    Check first: the branch for 404 to a request with an id: initialize is sent anew, without the old id, and the old id is
    dropped.

    @pending
    Scenario Outline: The session is lost between two calls
      Given a client that speaks <revision>
      And its server has lost the session after the first call
      When the client connects and calls a tool twice
      Then the client sends initialize again
      And each initialize request from the client comes without a session id

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-051 @client @streamable-http
  Rule: A client that leaves ends its session with DELETE
    Check first: what runs when the client is closed: an HTTP DELETE of the endpoint with the session id.

    @pending
    Scenario Outline: A client with a session says goodbye
      Given a client that speaks <revision>
      And its server assigns a session
      When the client connects and closes
      Then the client sends DELETE with the session id

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @pending
    Scenario Outline: A client whose DELETE is refused still closes in peace
      Given a client that speaks <revision>
      And its server answers DELETE with status 405
      When the client connects and closes
      Then the client reports no error

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-052 @server @streamable-http
  Rule: A server is free to answer DELETE with 405
    @pending
    Scenario Outline: How DELETE is answered
      Given a server with a session of <revision>
      When the client sends HTTP DELETE to the endpoint
      Then the report notes whether the HTTP status is 405

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-053 @client @streamable-http
  Rule: The client guards its session id
    @manual
    Scenario Outline: A reviewer follows the session id
      When a reviewer reads the code that keeps the session id
      Then the reviewer finds that it stays out of logs, addresses and the reach of others

      @must
      Examples:
        | revision   |
        | 2025-11-25 |

  @HT-054 @server @streamable-http
  Rule: A session id that was never given is met in the server's own way
    A server without sessions is free to take any id; one with sessions knows only those that it gave.

    @pending
    Scenario Outline: The client shows an id of its own making
      Given a server initialized with <revision>
      When the client posts a plain request with the header MCP-Session-Id as "no-such-session"
      Then the answer is noted

      @unspecified
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
