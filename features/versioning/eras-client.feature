@versioning
Feature: A client finds out the era of its server
  A client of both eras tries the modern way, reads the answer, and falls back only where nothing modern came.

  @VN-026 @client @stdio
  Rule: Over stdio, a client of both eras probes with discovery first
    Check first: the first message to a new process: server/discover with the preferred modern version, before anything else.

    Scenario Outline: The probe comes first
      Given a client that speaks <revision> and a legacy revision
      When the client connects and lists the tools
      Then the first message from the client is server/discover

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A modern error to the probe keeps the client modern
      Given a client that speaks <revision> and a legacy revision
      And a client that tries a modern request first
      And its server answers the first modern request with error -32022 that lists <revision>
      When the client connects and lists the tools
      Then the client sends no initialize

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-027 @client @stdio
  Rule: Over stdio, a client of the modern era alone probes too
    Check first: the first message to a new process. Without the probe, a legacy server may take a request for one of its own.

    Scenario Outline: The probe comes first, and a legacy server is recognised
      Given a client that speaks <revision> and no legacy revision
      And its server speaks legacy revisions only
      When the client connects and lists the tools
      Then the first message from the client is server/discover
      And the client reports an error

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-028 @client @stdio
  Rule: Falling back depends on no single error code
    Check first: the condition for the handshake: any error that is not a modern one, and silence, lead to it.

    Scenario Outline: A probe that meets <answer> leads to the handshake
      Given a client that speaks <revision> and a legacy revision
      And a client that tries a modern request first
      And its server answers modern requests with <answer>
      When the client connects
      Then the client falls back to initialize

      @must
      Examples:
        | revision   | answer       |
        | 2026-07-28 | error -32601 |
        | 2026-07-28 | error -32602 |
        | 2026-07-28 | error -32000 |
        | 2026-07-28 | error 1      |
        | 2026-07-28 | silence      |

    Scenario Outline: A probe that ends the server
      Given a client that speaks <revision> and a legacy revision
      And a client that tries a modern request first
      And its server answers modern requests with the end of its process
      When the client connects
      Then it is noted which initialize requests the client has sent

      @unspecified
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A probe that meets a modern error does not
      Given a client that speaks <revision> and a legacy revision
      And a client that tries a modern request first
      And its server answers modern requests with error -32022
      When the client connects
      Then the client sends no initialize

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-029 @client @streamable-http
  Rule: Over HTTP, a client of both eras is free to try a modern request first
    Scenario Outline: What the client opens with
      Given a client that speaks <revision> and a legacy revision
      When the client connects
      Then it is noted what the client has asked for first

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-030 @client @streamable-http
  Rule: Over HTTP, the client reads the body of a 400 before it falls back
    A 401 or a 403 says nothing of the era.
    Check first: what is done with the body of a 400. A modern JSON-RPC error in it means a modern server.

    Scenario Outline: A 400 with <body> leads to the handshake
      Given a client that speaks <revision> and a legacy revision
      And a client that tries a modern request first
      And its server answers modern requests with status 400 and <body>
      When the client connects
      Then the client sends initialize

      @should
      Examples:
        | revision   | body         |
        | 2026-07-28 | no body      |
        | 2026-07-28 | plain text   |
        | 2026-07-28 | error -32600 |

    Scenario Outline: A 400 with <body> keeps the client modern
      Given a client that speaks <revision> and a legacy revision
      And a client that tries a modern request first
      And its server answers modern requests with status 400 and <body>
      When the client connects
      Then the client sends no initialize

      @should
      Examples:
        | revision   | body         |
        | 2026-07-28 | error -32022 |
        | 2026-07-28 | error -32021 |
        | 2026-07-28 | error -32020 |

  @VN-031 @client
  Rule: The client remembers the era of a server
    Check first: what is asked a second time. One answer holds for the process, or for the origin.

    @streamable-http
    Scenario Outline: Two connections to one server probe once
      Given a client that speaks <revision> and a legacy revision
      When the client connects twice
      Then in this scenario, no more than one request of the client is a probe

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-032 @client
  Rule: The client is free to remember the era across restarts
    @manual
    Scenario Outline: A reviewer notes what is kept
      When a reviewer reads the code that remembers the era of a server
      Then the reviewer finds whether it outlives the client, and that a failure leads to a new probe

      @may
      Examples:
        | revision   |
        | 2026-07-28 |
