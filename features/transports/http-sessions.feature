@transports
Feature: Sessions over Streamable HTTP
  Up to 2025-11-25 a server may give the client an id at initialize, which the client then shows with each request. A server
  without sessions is a whole server; these rules hold for one that has given an id.
  Whether ids are hard to guess is estimated from twenty-one of them. A place of the id counts for as many bits as it shows
  different characters, and all places together come to 48 or more: a random id of 64 bits comes to 57, a UUID of version 4 to
  109, each with a chance of less than one in 10^9 to fall below; a counter, a clock and an id of 32 random bits come to less
  than 30. Ids that grow by the same step each time are a series, however long they are.

  @HT-043 @server @streamable-http
  Rule: A server is free to assign a session at initialize
    Scenario Outline: Whether a session is assigned
      Given a server that speaks <revision>
      When the client initializes
      Then it is noted which session ids the server has sent

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-044 @server @streamable-http
  Rule: A session id is unique and hard to guess
    Check first: where the id comes from: a generator for secrets, not a counter and not a clock.

    Scenario Outline: Ids of sessions one after another have nothing in common
      Given a server with a session of <revision>
      When other clients open twenty sessions
      Then in this scenario, each session id of the server is new, long, and none of a series

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-045 @server @streamable-http
  Rule: A session id consists of visible ASCII characters
    Check first: the characters of the id, from 0x21 to 0x7E: no space, no line break, no letter beyond ASCII.

    Scenario Outline: The characters of the id
      Given a server that speaks <revision>
      When the client initializes
      Then each session id from the server is visible ASCII

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-047 @server @streamable-http
  Rule: A server that needs the session id answers 400 without it
    Check first: what is done with a request that lacks the header: status 400; initialize alone comes without.

    Scenario Outline: A request without the session id
      Given a server with a session of <revision>
      When the client sends a plain request without the header MCP-Session-Id
      Then the HTTP status is 400 unless the request is served

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: A request with the session id
      Given a server with a session of <revision>
      When the client sends a plain request
      Then the HTTP status is 200

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-048 @server @streamable-http
  Rule: A server is free to end a session
    Scenario Outline: Whether the session still lives
      Given a server with a session of <revision>
      When the client sends a plain request
      Then the answer is noted

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-049 @server @streamable-http
  Rule: A request for a session that has ended is answered with 404
    Check first: the lookup of the id. An id of the past ends in 404, not in 400 or 503, and opens no new session.

    Scenario Outline: After the end of its session, the client sends <message>
      Given a server with an ended session of <revision>
      When the client sends <message>
      Then the HTTP status is 404

      @must
      Examples:
        | revision   | message                      |
        | 2025-03-26 | a plain request              |
        | 2025-06-18 | a plain request              |
        | 2025-11-25 | a plain request              |
        | 2025-03-26 | the initialized notification |
        | 2025-06-18 | the initialized notification |
        | 2025-11-25 | the initialized notification |

    Scenario Outline: The session of another client goes on
      Given a server with a session of <revision>
      And another client has opened and ended a session
      When the client sends a plain request
      Then the server answers with a result

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: After the end of its session, the client listens
      Given a server with an ended session of <revision>
      When the client sends an HTTP GET
      Then the HTTP status is 404 or 405

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-052 @server @streamable-http
  Rule: A server is free to answer DELETE with 405
    Scenario Outline: How DELETE is answered
      Given a server with a session of <revision>
      When the client sends an HTTP DELETE
      Then the HTTP response is noted

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-054 @server @streamable-http
  Rule: What a server does with a session id that it never assigned is its own choice
    A server without sessions is free to take any id; one with sessions knows only those that it gave.

    Scenario Outline: The client sends a session id of its own making
      Given a server ready for <revision>
      When the client sends a plain request with the header MCP-Session-Id as "no-such-session"
      Then the answer is noted

      @unspecified
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
