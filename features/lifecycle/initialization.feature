@lifecycle
Feature: Initialization opens every connection
  Before anything else, client and server say who they are, what they can do and which revision they speak.

  @LC-001 @both @stdio
  Rule: Nothing comes before initialization
    Check first: what the server does when it starts. Notifications and requests of its own wait for the handshake.

    Scenario Outline: A server that has just started says nothing of its own
      Given a server that speaks <revision>
      When the client sends a plain request
      Then the server has sent no requests other than pings
      And the server has sent no notifications other than log messages
      And the server still completes a handshake

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    @client
    Scenario Outline: A client that has just connected says nothing before initialize but pings
      Given a client that speaks <revision>
      When the client connects and lists the tools
      Then in this scenario, no request of the client but pings comes before initialize

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @LC-004 @server
  Rule: The server answers with its own capabilities and information
    Check first: the result of initialize. It is an object with protocolVersion, capabilities and serverInfo, and serverInfo has a
    name and a version.

    @door
    Scenario Outline: The answer introduces the server
      Given a server that speaks <revision>
      When the client initializes
      Then the result has
        | place              | value     |
        | protocolVersion    | a string  |
        | capabilities       | an object |
        | serverInfo/name    | a string  |
        | serverInfo/version | a string  |

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: A capability is described by an object, and its switches are booleans
      Given a server that speaks <revision>
      When the client initializes
      Then each capability from the server is an object with boolean switches

      @must
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @LC-007 @server
  Rule: Until the client is ready, the server asks nothing of it but pings
    Check first: what runs when initialize is answered. Work that asks the client for something starts at the initialized
    notification, not before.

    Scenario Outline: A client that holds its initialized notification back is left alone
      Given a server that speaks <revision>
      And a client that declares every capability
      When the client initializes
      Then the server has sent no requests other than pings

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

  @LC-008 @server
  Rule: What a server does with requests outside their phase is its own choice
    The text binds the client here; servers differ, and each way is conforming.

    Scenario Outline: A request before initialize
      Given a server that speaks <revision>
      When the client sends a tools/list request
      Then the answer is noted

      @unspecified
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: A request between the answer to initialize and the initialized notification
      Given a server that has answered the initialize request of <revision>
      When the client sends a tools/list request
      Then the answer is noted

      @unspecified
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: A second initialize in the same session
      Given a server ready for <revision>
      When the client sends the initialize request
      Then the answer is noted

      @unspecified
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: An initialize request that travels in a batch of <messages>
      Given a server that has answered a plain request of <revision>
      When the client sends a batch of <messages>
      Then the answer is noted

      @unspecified
      Examples:
        | revision   | messages                                   |
        | 2025-03-26 | the initialize request                     |
        | 2025-03-26 | the initialize request and a plain request |
