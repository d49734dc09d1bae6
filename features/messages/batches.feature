@messages
Feature: Batches exist in one revision
  In 2025-03-26 several messages may travel as one list; before and after, a list is nobody's rule or refused.

  @MS-030 @both
  Rule: Batches are allowed to be sent
    @client
    Scenario Outline: Whether the client sends batches
      Given a client that speaks <revision>
      When the client connects and calls a tool twice at once
      Then it is noted which batches the client has sent

      @may
      Examples:
        | revision   |
        | 2025-03-26 |

    Scenario Outline: Whether the server sends batches
      Given a server ready for <revision>
      When the client sends a batch of a plain request and a plain request
      Then it is noted which batches the server has sent

      @may
      Examples:
        | revision   |
        | 2025-03-26 |

  @MS-031 @both
  Rule: A batch that is received is processed
    Check first: what reads messages: a list is taken apart, each request in it is answered, notifications are not.

    Scenario Outline: A batch of two requests brings two answers
      Given a server ready for <revision>
      When the client sends a batch of a plain request and a plain request
      Then the server answers each request with a result

      @must
      Examples:
        | revision   |
        | 2025-03-26 |

    Scenario Outline: A batch of a notification and a request brings one answer
      Given a server ready for <revision>
      When the client sends a batch of a notification of an unknown method and a plain request
      Then the server answers each request with a result
      And the server has sent no unasked responses

      @must
      Examples:
        | revision   |
        | 2025-03-26 |

    @client
    Scenario Outline: A client that gets a batch takes each message
      Given a client that speaks <revision>
      And its server answers tools/call in a batch with a notification
      When the client connects and calls a tool
      Then the client reports the result

      @must
      Examples:
        | revision   |
        | 2025-03-26 |

  @MS-032 @server
  Rule: Outside 2025-03-26, what a server does with a batch is its own choice
    2024-11-05 has batches through JSON-RPC alone; later their refusal is implied, and its form is open.

    Scenario Outline: A batch of two requests
      Given a server ready for <revision>
      When the client sends a batch of a plain request and a plain request
      Then the answer is noted
      And the server still answers a plain request

      @unspecified
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |
