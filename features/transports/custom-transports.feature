@transports
Feature: Custom transports carry the same messages
  Whoever builds a transport of their own keeps the messages and their order, and says how it works. The kit reaches such a
  transport through an adapter in C# only, so a reviewer answers here.

  @CT-001 @both
  Rule: Custom transports are allowed
    @manual
    Scenario Outline: A reviewer notes the transports beyond the standard ones
      When a reviewer reads the list of transports that the implementation offers
      Then the reviewer finds whether any of them is its own

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @CT-002 @both
  Rule: A custom transport keeps the message format and the way of working
    Up to 2025-11-25 that is the lifecycle, from 2026-07-28 on the message patterns and the metadata on each request.

    @manual
    Scenario Outline: A reviewer compares the custom transport with a standard one
      When a reviewer reads an exchange over the custom transport
      Then the reviewer finds the same JSON-RPC messages in the same order as over a standard one

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @CT-003 @both
  Rule: A custom transport is documented
    @manual
    Scenario Outline: A reviewer finds the description
      When a reviewer reads the documents of the custom transport
      Then the reviewer finds how a connection is made, how messages are framed and exchanged, and how requests are cancelled

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @CT-004 @both
  Rule: Over a byte stream, a custom transport uses the lines of stdio
    @manual
    Scenario Outline: A reviewer looks at the bytes
      When a reviewer reads the bytes of a custom transport over sockets or pipes
      Then the reviewer finds one JSON-RPC message a line, as over stdio

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @CT-005 @both
  Rule: A transport delivers what each side is allowed to send
    Check first: requests and notifications of the client, answers and notifications of the server: none is lost or held back.

    Scenario Outline: Both directions work
      Given a server ready for <revision>
      And a tool of the server for progress
      When the client sends a call of the tool
      Then the server answers with a result
      And each notification from the server is JSON-RPC 2.0

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    @client
    Scenario Outline: A client both sends and receives
      Given a client that speaks <revision>
      And its server sends notifications before it answers a call
      When the client connects and calls a tool
      Then the client reports the result

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @CT-006 @both
  Rule: A transport is free to repeat parts of the body in its envelope
    @manual
    Scenario Outline: A reviewer notes what the envelope repeats
      When a reviewer reads the framing of each transport
      Then the reviewer finds which fields of the body it repeats, and what happens when they differ

      @may
      Examples:
        | revision   |
        | 2026-07-28 |
