@messages
Feature: Who may send what
  From 2026-07-28 on, every exchange begins with the client: it asks, the server answers.

  @PT-001 @server
  Rule: From 2026-07-28 on, a server sends no requests
    Check first: what asks the client for something. It is part of a result that asks for input, not a request of its own.

    Scenario Outline: A tool that needs <role> sends no request
      Given a server that speaks <revision>
      And a client that declares every capability
      And a tool of the server for <role>
      When the client calls the tool
      Then the server has sent no requests

      @must
      Examples:
        | revision   | role        |
        | 2026-07-28 | sampling    |
        | 2026-07-28 | elicitation |
        | 2026-07-28 | roots       |

    @last
    Scenario Outline: Messages of the whole run
      Given a server that speaks <revision>
      When the client sends a plain request
      Then in the whole run, no message of the server is a request

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-002 @client
  Rule: From 2026-07-28 on, a client sends no responses
    Check first: what answers messages of the server. A stray request of the server is dropped; no message with a result or an
    error is written.

    Scenario Outline: A request of the server stays without an answer
      Given a client that speaks <revision>
      And its server sends before it answers tools/call
        | method | id      | params |
        | ping   | "kit-1" |        |
      When the client connects and calls a tool
      Then in this scenario, no response of the client comes

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-003 @server
  Rule: While a request runs, a server is free to send notifications that belong to it
    Scenario Outline: What comes while a call runs
      Given a server that speaks <revision>
      And a tool of the server for progress
      When the client calls the tool
      Then it is noted which notifications the server has sent

      @may
      Examples:
        | revision   |
        | 2026-07-28 |
