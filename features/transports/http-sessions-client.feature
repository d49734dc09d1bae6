@transports
Feature: What a client does with its session over Streamable HTTP
  Up to 2025-11-25 a server may give the client an id at initialize. The client shows it with each request, guards it, and
  gives it back.

  @HT-046 @client @streamable-http
  Rule: The client sends the session id with every later request
    Check first: what adds the header: the initialized notification, GET and DELETE go through it too. An id that comes with
    an error counts for nothing.

    Scenario Outline: Every request after the handshake carries the session id
      Given a client that speaks <revision>
      And its server assigns a session
      When the client connects, calls a tool and closes
      Then each HTTP request after the handshake from the client carries the header Mcp-Session-Id as the session id

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: An id that came with a refusal is not kept
      Given a client that speaks <revision>
      And its server answers the first initialize with error -32603 and a session id
      When the client connects twice
      Then each initialize request from the client carries no header Mcp-Session-Id

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: An answer to the server carries the session id too
      Given a client that speaks <revision>
      And its server assigns a session
      And its server sends before it answers tools/list
        | method | id | params |
        | ping   | 7  |        |
      When the client connects, lists the tools and closes
      Then each HTTP request after the handshake from the client carries the header Mcp-Session-Id as the session id

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: The GET that resumes carries the session id too
      Given a client that speaks <revision>
      And its server assigns a session
      And its server answers the first tools/call with an event that has an id, and breaks the stream
      When the client connects and calls a tool
      Then each HTTP request after the handshake from the client carries the header Mcp-Session-Id as the session id

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

    Scenario Outline: The session is lost between two calls
      Given a client that speaks <revision>
      And its server assigns a session and loses it after the first request in it
      When the client connects, lists the tools and calls one
      Then the client sends initialize again
      And each initialize request from the client carries no header Mcp-Session-Id

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @HT-051 @client @streamable-http
  Rule: A client that leaves ends its session with DELETE
    Check first: what runs when the client is closed: an HTTP DELETE of the endpoint with the session id.

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

    Scenario Outline: A client whose DELETE is refused still closes in peace
      Given a client that speaks <revision>
      And its server answers HTTP DELETE with status 405
      When the client connects and closes
      Then the client reports no error

      @should
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
