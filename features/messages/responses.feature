@messages
Feature: Responses hold a result or an error
  A request that succeeds is answered with a result, one that fails with an error that has a code and a message.

  @MS-011 @both
  Rule: A response has a result or an error
    Check first: the writer of responses: an empty result is an empty object, not nothing.

    Scenario Outline: The server's responses have a result or an error
      Given a server ready for <revision>
      When the client sends a plain request and then a request for an unknown method
      Then each response from the server is a result or an error

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: The client's responses have a result or an error
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method | id    | params |
        | ping   | "p-1" |        |
      When the client connects and lists the tools
      Then each response from the client is a result or an error

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @MS-012 @both
  Rule: A response does not have both
    Check first: the writer of responses: the other member is left out, not null.

    Scenario Outline: The server's responses do not have both
      Given a server ready for <revision>
      When the client sends a plain request and then a request for an unknown method
      Then each response from the server is not a result and an error at once

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |

    @client
    Scenario Outline: The client's responses do not have both
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method | id    | params |
        | ping   | "p-1" |        |
      When the client connects and lists the tools
      Then each response from the client is not a result and an error at once

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |

  @MS-013 @both
  Rule: An error has a code and a message
    Check first: the writer of errors, also for what goes wrong unforeseen.

    Scenario Outline: The error for an unknown method
      Given a server ready for <revision>
      When the client sends a request for an unknown method
      Then each error from the server has
        | place   | value    |
        | code    | anything |
        | message | a string |

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: The client's error for an unknown method
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method             | id              | params |
        | kit/no-such-method | "kit-unknown-1" |        |
      When the client connects and lists the tools
      Then each error from the client has
        | place   | value    |
        | code    | anything |
        | message | a string |

      @must
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @MS-014 @both
  Rule: The code of an error is an integer
    Check first: the type of the code: a number without a fraction, no text.

    Scenario Outline: The codes of the server's errors
      Given a server ready for <revision>
      When the client sends a request for an unknown method
      Then each error code from the server is an integer

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

    @client
    Scenario Outline: The codes of the client's errors
      Given a client that speaks <revision>
      And its server sends before it answers tools/list
        | method             | id              | params |
        | kit/no-such-method | "kit-unknown-1" |        |
      When the client connects and lists the tools
      Then each error code from the client is an integer

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @MS-015 @both
  Rule: A result is free in its shape
    Scenario Outline: Which members a result has
      Given a server ready for <revision>
      When the client sends a plain request
      Then the answer is noted

      @may
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-016 @both
  Rule: An error is free to carry data
    Scenario Outline: Whether the error carries data
      Given a server ready for <revision>
      When the client sends a request for an unknown method
      Then the answer is noted

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-017 @server
  Rule: A result says of which type it is
    Whatever the other scenarios of the run have seen counts too.
    Check first: the writer of results: resultType is there in every one, with the text complete where nothing is left to ask.

    @last
    Scenario Outline: Each result of the server has a resultType
      Given a server ready for <revision>
      When the client lists whatever the server declares, templates too
      Then in the whole run, each result of the server has a resultType

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-018 @both
  Rule: Extensions are allowed types of their own
    Scenario Outline: Which types of results come
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then it is noted which result types the server has sent

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-019 @both
  Rule: The types of results are those of the core and of the extensions in use
    Check first: where types come from: complete and input_required, and those of extensions that both sides have listed.
    Whatever the other scenarios of the run have seen counts too.

    @last
    Scenario Outline: Without extensions, only the types of the core come
      Given a server ready for <revision>
      When the client lists whatever the server declares, templates too
      Then in the whole run, each result without extensions is of a type of the core

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-020 @client
  Rule: A result of an unknown type is invalid
    Check first: what reads results. An unknown type leads to an error for the caller, not to a result.

    Scenario Outline: A result of a type that nobody listed
      Given a client that speaks <revision>
      And its server answers tools/call with resultType as "no-such-type"
      When the client connects and calls a tool
      Then the client reports an error

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-021 @client
  Rule: A result without a type is complete
    Check first: what reads results of servers from before. A missing type is taken as complete.

    Scenario Outline: A result without its type
      Given a client that speaks <revision>
      And its server answers tools/call without resultType
      When the client connects and calls a tool
      Then the client reports the result

      @must
      Examples:
        | revision   |
        | 2026-07-28 |
