@lifecycle
Feature: Operation keeps to what was negotiated
  After the handshake, both sides use the version and the capabilities they agreed on, and no others.

  @LC-019 @both
  Rule: Each side keeps to the agreed version and uses only negotiated capabilities
    Check first: what the server sends on its own. Each request asks for a capability that the client declared, each notification
    belongs to a capability that the server declared, and both exist in the agreed revision.

    Scenario Outline: A client that declared nothing is asked for nothing
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then the server has sent no requests other than pings

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: A tool that needs <role> does without where the client lacks it
      Given a server ready for <revision>
      And a tool of the server for <role>
      When the client calls the tool
      Then the server has sent no requests other than pings

      @should
      Examples:
        | revision   | role        |
        | 2024-11-05 | sampling    |
        | 2025-03-26 | sampling    |
        | 2024-11-05 | roots       |
        | 2025-03-26 | roots       |
        | 2024-11-05 | elicitation |
        | 2025-03-26 | elicitation |

      @must
      Examples:
        | revision   | role        |
        | 2025-06-18 | sampling    |
        | 2025-11-25 | sampling    |
        | 2025-06-18 | roots       |
        | 2025-11-25 | roots       |
        | 2025-06-18 | elicitation |
        | 2025-11-25 | elicitation |

    Scenario Outline: The server sends only what its declared capabilities cover
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then the server has sent no undeclared notifications

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |

    Scenario Outline: A tool for <role> sends only what the server's declared capabilities cover
      Given a server ready for <revision>
      And a tool of the server for <role>
      When the client calls the tool
      Then the server has sent no undeclared notifications

      @should
      Examples:
        | revision   | role     |
        | 2024-11-05 | logging  |
        | 2025-03-26 | logging  |
        | 2024-11-05 | progress |
        | 2025-03-26 | progress |

      @must
      Examples:
        | revision   | role     |
        | 2025-06-18 | logging  |
        | 2025-11-25 | logging  |
        | 2025-06-18 | progress |
        | 2025-11-25 | progress |

    Scenario Outline: With a client that offers everything, a tool for <role> stays within the agreed revision
      Given a server ready for <revision> by a client with every capability
      And a tool of the server for <role>
      When the client calls the tool
      Then the server has sent no messages of a later revision

      @should
      Examples:
        | revision   | role        |
        | 2024-11-05 | sampling    |
        | 2025-03-26 | sampling    |
        | 2024-11-05 | elicitation |
        | 2025-03-26 | elicitation |

      @must
      Examples:
        | revision   | role        |
        | 2025-06-18 | sampling    |
        | 2025-11-25 | sampling    |
        | 2025-06-18 | elicitation |
        | 2025-11-25 | elicitation |

    @client
    Scenario Outline: A client asks a server that declares nothing for nothing
      Given a client that speaks <revision>
      And its server declares no capabilities
      When the client connects
      Then in this scenario, each request of the client needs no capability that the server lacks

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |

    @last
    Scenario Outline: Requests of the whole run
      Given a server ready for <revision>
      When the client sends a plain request
      Then in the whole run, each request of the server needs a capability that the client declared

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |

    @last
    Scenario Outline: Notifications of the whole run
      Given a server ready for <revision>
      When the client sends a plain request
      Then in the whole run, each notification of the server belongs to a capability that it declared

      @should
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |

      @must
      Examples:
        | revision   |
        | 2025-06-18 |
        | 2025-11-25 |
