@messages
Feature: Ids of requests
  An id is text or a whole number, belongs to one request at a time, and comes back with the answer.

  @MS-007 @both
  Rule: A request has a string or an integer for its id
    Check first: the type of the id in requests that are sent. A fraction, an object or nothing at all is none.

    Scenario Outline: The ids of the server's requests are strings or integers
      Given a server ready for <revision> by a client with every capability
      And a tool of the server for sampling
      When the client calls the tool
      Then each request id from the server is a string or an integer

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client
    Scenario Outline: The ids of the client's requests are strings or integers
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then each request id from the client is a string, an integer or null

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: A request with <id> as its id is served
      Given a server ready for <revision>
      When the client sends a plain request with the id <id>
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
        | 2024-11-05 | 0     |
        | 2025-03-26 | 0     |
        | 2025-06-18 | 0     |
        | 2025-11-25 | 0     |
        | 2026-07-28 | 0     |

  @MS-008 @both
  Rule: A request does not have null for its id
    Check first: the writer of requests, and how a null id is told from a missing one.

    @client
    Scenario Outline: The client's requests have an id
      Given a client that speaks <revision>
      When the client connects, lists the tools and calls one
      Then each request id from the client is not null

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: The server's requests have an id
      Given a server ready for <revision> by a client with every capability
      And a tool of the server for sampling
      When the client calls the tool
      Then each request id from the server is not null

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-009 @both
  Rule: No two requests have the same id
    Up to 2025-11-25 an id is used once in a session; from 2026-07-28 on, once at a time.
    Check first: where ids are made: one counter for each connection, and none that starts again.

    @client
    Scenario Outline: The client's ids differ
      Given a client that speaks <revision>
      And its server answers tools/call once there are two
      When the client connects and calls a tool twice at once
      Then in this scenario, each request of the client has an id that is free

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    Scenario Outline: The server's ids differ
      Given a server ready for <revision> by a client with every capability
      And a tool of the server for sampling
      When the client calls the tool twice
      Then in this scenario, each request of the server has an id that is free

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: In the modern era too, the server's ids differ
      Given a server ready for <revision>
      And a tool of the server for sampling
      When the client calls the tool twice
      Then in this scenario, each request of the server has an id that is free

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    @last
    Scenario Outline: Requests of the whole run
      Given a server ready for <revision>
      When the client sends a plain request
      Then in the whole run, each request of the server has an id of its own

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client
    Scenario Outline: The ids of subscriptions differ
      Given a client that speaks <revision>
      When the client connects and subscribes twice
      Then in this scenario, each request of the client has an id that is free

      @must
      Examples:
        | revision   |
        | 2026-07-28 |
