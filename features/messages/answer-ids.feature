@messages
Feature: Ids of answers
  Whoever asks finds the answer by the id.

  @MS-010 @both
  Rule: An answer has the id of its request
    Where the id could not be read there is none to repeat.
    Check first: how the id is kept: value and type come back unchanged, also in an error.

    Scenario Outline: The answer to a request with <id>
      Given a server ready for <revision>
      When the client sends a plain request with <id>
      Then the server answers with a response under the same id

      @must
      Examples:
        | revision   | id                       |
        | 2024-11-05 | the id "abc"             |
        | 2025-03-26 | the id "abc"             |
        | 2025-06-18 | the id "abc"             |
        | 2025-11-25 | the id "abc"             |
        | 2026-07-28 | the id "abc"             |
        | 2024-11-05 | the id "4711"            |
        | 2025-03-26 | the id "4711"            |
        | 2025-06-18 | the id "4711"            |
        | 2025-11-25 | the id "4711"            |
        | 2026-07-28 | the id "4711"            |
        | 2024-11-05 | the id " a "             |
        | 2025-03-26 | the id " a "             |
        | 2025-06-18 | the id " a "             |
        | 2025-11-25 | the id " a "             |
        | 2026-07-28 | the id " a "             |
        | 2024-11-05 | the id 4711              |
        | 2025-03-26 | the id 4711              |
        | 2025-06-18 | the id 4711              |
        | 2025-11-25 | the id 4711              |
        | 2026-07-28 | the id 4711              |
        | 2024-11-05 | the id ""                |
        | 2025-03-26 | the id ""                |
        | 2025-06-18 | the id ""                |
        | 2025-11-25 | the id ""                |
        | 2026-07-28 | the id ""                |
        | 2024-11-05 | the id -1                |
        | 2025-03-26 | the id -1                |
        | 2025-06-18 | the id -1                |
        | 2025-11-25 | the id -1                |
        | 2026-07-28 | the id -1                |
        | 2024-11-05 | the id 9007199254740991  |
        | 2025-03-26 | the id 9007199254740991  |
        | 2025-06-18 | the id 9007199254740991  |
        | 2025-11-25 | the id 9007199254740991  |
        | 2026-07-28 | the id 9007199254740991  |
        | 2024-11-05 | an id of 1000 characters |
        | 2025-03-26 | an id of 1000 characters |
        | 2025-06-18 | an id of 1000 characters |
        | 2025-11-25 | an id of 1000 characters |
        | 2026-07-28 | an id of 1000 characters |

    Scenario Outline: The error for a request with the id <id>
      Given a server ready for <revision>
      When the client sends a request for an unknown method with the id <id>
      Then the server answers with a response under the same id

      @must
      Examples:
        | revision   | id    |
        | 2024-11-05 | "abc" |
        | 2025-03-26 | "abc" |
        | 2025-06-18 | "abc" |
        | 2025-11-25 | "abc" |
        | 2026-07-28 | "abc" |
        | 2024-11-05 | 4711  |
        | 2025-03-26 | 4711  |
        | 2025-06-18 | 4711  |
        | 2025-11-25 | 4711  |
        | 2026-07-28 | 4711  |

    @client
    Scenario Outline: The client's answer to the server
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method | id    | params |
        | ping   | "p-1" |        |
      When the client connects and lists the tools
      Then in this scenario, each response of the client has the id of its request

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
