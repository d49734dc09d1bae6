@versioning
Feature: No request depends on one before it
  A connection is no conversation: everything a request needs comes with it.

  @VN-014 @server
  Rule: The server takes nothing over from earlier requests
    Check first: what is stored per connection. Version, capabilities and name of the client are read from each request anew.

    Scenario Outline: As the first of all, <request> is answered
      Given a server that speaks <revision>
      When the client sends <request>
      Then the server answers with a result

      @must
      Examples:
        | revision   | request              |
        | 2026-07-28 | a plain request      |
        | 2026-07-28 | a tools/list request |

    Scenario Outline: A notification without metadata changes nothing for the next request
      Given a server that has answered a plain request of <revision>
      When the client sends a notification of an unknown method and then a plain request
      Then the server answers with a result

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: What an earlier request said of <field> does not complete a later one
      Given a server that has answered a plain request of <revision>
      When the client sends a plain request without <field> in _meta
      Then the server answers with an error

      @must
      Examples:
        | revision   | field              |
        | 2026-07-28 | protocolVersion    |
        | 2026-07-28 | clientCapabilities |

  @VN-015 @server
  Rule: Requests of several conversations are served side by side
    Check first: what is locked while a request is worked on, and how answers find their requests.

    Scenario Outline: Requests of three conversations go out together
      Given a server ready for <revision>
      When the client sends requests of three conversations at once
      Then the server answers each request with a result

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A plain request comes while another is worked on
      Given a server ready for <revision>
      And a tool of the server for slow work
      When the client calls the tool and sends plain requests in between
      Then the server answers each request with a result

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-016 @server
  Rule: The server accepts related requests from different connections
    Check first: what is kept per connection. A second one finds all that the first found.

    Scenario Outline: A second connection goes on where the first left off
      Given a server ready for <revision>
      When the client asks what there is over two connections
      Then the server answers alike each time

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-017 @client @stdio
  Rule: The client keeps the process beyond one task
    @manual
    Scenario Outline: A reviewer finds who ends the process
      When a reviewer reads the code that starts and ends the server process
      Then the reviewer finds that the end of a single task or conversation does not end it

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @VN-018 @both
  Rule: State that outlives a request goes by an explicit handle
    @manual
    Scenario Outline: A reviewer follows what lives longer than a request
      When a reviewer reads the code that keeps state between requests
      Then the reviewer finds that each piece is looked up by a handle which the request carries

      @must
      Examples:
        | revision   |
        | 2026-07-28 |
