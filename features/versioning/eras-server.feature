@versioning
Feature: Servers of one era and of both
  A server may speak to clients with a handshake, to clients with metadata on each request, or to both.

  @VN-022 @server
  Rule: A server is free to speak both eras
    Scenario Outline: Which eras the server speaks
      Given a server that speaks <revision>
      When the client has offered every revision
      Then it is noted which revisions the server speaks

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-023 @server
  Rule: A server of both eras is free to serve them at once
    Scenario Outline: Both eras on one endpoint
      Given a server that speaks <revision> and a legacy revision
      And another client has completed a legacy handshake
      When both clients send requests in turn
      Then it is noted whether both clients are answered

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-024 @server
  Rule: A server of the modern era alone names its versions when it refuses initialize
    Several error codes apply to initialize there, and each is right; what counts is that the text or the data names the
    versions.
    Check first: the answer to the unknown method initialize. A client of the legacy era shows it to its user, and nothing
    else.

    Scenario Outline: The refusal of initialize names the versions
      Given a server that speaks <revision> and no legacy revision
      When the client offers protocol version 2025-11-25
      Then the server answers with an error that names its versions

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-025 @server @streamable-http
  Rule: A server of the modern era alone survives what older clients send
    Check first: the routing of methods other than POST, and what is done with headers of sessions and resuming: 405 for the
    first, nothing for the others.

    Scenario Outline: HTTP <verb> is answered with 405
      Given a server that speaks <revision> and no legacy revision
      When the client sends an HTTP <verb>
      Then the HTTP status is 405

      @should
      Examples:
        | revision   | verb   |
        | 2026-07-28 | GET    |
        | 2026-07-28 | DELETE |

    Scenario Outline: The header <header> is ignored
      Given a server that speaks <revision> and no legacy revision
      When the client sends a plain request with the header <header> as "1234"
      Then the server answers with a result
      And the HTTP response carries no header MCP-Session-Id

      @should
      Examples:
        | revision   | header         |
        | 2026-07-28 | MCP-Session-Id |
        | 2026-07-28 | Last-Event-ID  |
