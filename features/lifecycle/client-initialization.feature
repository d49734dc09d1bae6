@lifecycle
Feature: The client opens the connection and says when it is ready
  The client speaks first, introduces itself, waits for the answer, and only then goes to work.

  @LC-002 @client
  Rule: The client's first message is an initialize request that introduces it
    Check first: the request that is sent first. It is initialize, with protocolVersion, capabilities, and clientInfo with a
    name and a version.

    Scenario Outline: The opening request introduces the client
      Given a client that speaks <revision>
      When the client connects
      Then the first message from the client is initialize
      And each initialize request from the client has
        | place                     | value     |
        | params/protocolVersion    | a string  |
        | params/capabilities       | an object |
        | params/clientInfo/name    | a string  |
        | params/clientInfo/version | a string  |

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @LC-003 @client
  Rule: The initialize request never travels in a batch
    Batches exist in this revision only, and other requests wait until the handshake is over.

    Scenario Outline: A client that is told to do two things at once still opens with initialize alone
      Given a client that speaks <revision>
      When the client connects and lists the tools
      Then in this scenario, each initialize request of the client stands alone, outside any batch

      @must
      Examples:
        | revision   |
        | 2025-03-26 |

  @LC-005 @client
  Rule: After a successful answer to initialize, the client says that it is initialized
    Check first: what is sent when the answer has come. It is the notification notifications/initialized, without an id,
    before anything else but pings.

    Scenario Outline: The handshake is completed
      Given a client that speaks <revision>
      When the client connects
      Then the client sends notifications/initialized

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: After an error there is nothing to be completed
      Given a client that speaks <revision>
      And its server answers initialize with error -32603
      When the client connects
      Then the client sends no notifications/initialized

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @LC-006 @client
  Rule: Until initialize is answered, the client asks for nothing but pings
    Check first: what runs at the start. Work that was ordered before the handshake is over waits for the answer to
    initialize.

    Scenario Outline: A slow answer to initialize holds the client back
      Given a client that speaks <revision>
      And its server answers initialize late
      When the client connects and lists the tools
      Then in this scenario, no request of the client but pings comes before the answer to initialize

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
