@messages
Feature: Subscriptions bring what was asked for
  A client asks for kinds of notifications by subscriptions/listen; the server acknowledges, and then sends those and no others.

  @PT-016 @server
  Rule: Only the kinds that were asked for are sent
    Check first: the filter of the request. A kind that it leaves out or switches off is not sent.

    Scenario Outline: A subscription to changes of the <kind> brings no others
      Given a server that speaks <revision>
      And a subscription to changes of its <kind>
      And a tool of the server for a change of its lists
      When the client calls the tool
      Then each notification from the server on the subscription is of a kind that was asked for

      @must
      Examples:
        | revision   | kind      |
        | 2026-07-28 | tools     |
        | 2026-07-28 | prompts   |
        | 2026-07-28 | resources |

    Scenario Outline: The server agrees to nothing beyond changes of the <kind>
      Given a server that speaks <revision>
      When the client subscribes to changes of its <kind>
      Then the acknowledgement agrees to nothing that was not asked for

      @must
      Examples:
        | revision   | kind      |
        | 2026-07-28 | tools     |
        | 2026-07-28 | prompts   |
        | 2026-07-28 | resources |

    Scenario Outline: A subscription to one resource brings its updates alone
      Given a server that speaks <revision>
      And a subscription to one of its resources
      And a tool of the server for a change of its lists
      When the client calls the tool
      Then each notification from the server on the subscription is of a kind that was asked for

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: The server agrees to nothing beyond one resource
      Given a server that speaks <revision>
      When the client subscribes to one of its resources
      Then the acknowledgement agrees to nothing that was not asked for

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: A client that has subscribed to nothing is told of no change
      Given a server that speaks <revision>
      And a tool of the server for a change of its lists
      When the client calls the tool
      Then the server tells of no change

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-017 @server
  Rule: The acknowledgement comes first
    Check first: what is written when subscriptions/listen arrives: notifications/subscriptions/acknowledged with the id of
    the subscription.

    Scenario Outline: A subscription is acknowledged
      Given a server that speaks <revision>
      When the client subscribes to changes of its lists
      Then the first message of the subscription is its acknowledgement
      And each notification from the server on the subscription names it

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-018 @server
  Rule: Nothing comes on a subscription before its acknowledgement
    Check first: the order of writing: changes that happen meanwhile wait.

    Scenario Outline: A change at the time of the subscription
      Given a server that speaks <revision>
      And a tool of the server for a change of its lists
      When the client subscribes to changes of its lists and calls the tool at once
      Then the first message of the subscription is its acknowledgement

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-019 @server @stdio
  Rule: Messages of other subscriptions are allowed in between
    Scenario Outline: What comes between two acknowledgements
      Given a server that speaks <revision>
      And a subscription to changes of its lists
      When the client subscribes to changes of its lists
      Then it is noted whether messages of other subscriptions came in between

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-020 @server
  Rule: Each notification of a subscription names it
    Check first: _meta of what is sent: io.modelcontextprotocol/subscriptionId with the id of the request, of the same type.

    Scenario Outline: A subscription with the id <id> is named
      Given a server that speaks <revision>
      And a subscription with the id <id> to changes of its lists
      And a tool of the server for a change of its lists
      When the client calls the tool
      Then each notification from the server on the subscription names it

      @must
      Examples:
        | revision   | id    |
        | 2026-07-28 | "s-1" |
        | 2026-07-28 | 17    |

    Scenario Outline: A subscription to one resource is named
      Given a server that speaks <revision>
      And a subscription to one of its resources
      And a tool of the server for a change of its lists
      When the client calls the tool
      Then each notification from the server on the subscription names it

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    Scenario Outline: Two subscriptions are told apart
      Given a server that speaks <revision>
      And a subscription with the id "s-1" to changes of its <first> and another with the id 17 to changes of its <second>
      And a tool of the server for a change of its lists
      When the client calls the tool
      Then each subscription got a notification that names it and is of its kind

      @must
      Examples:
        | revision   | first   | second    |
        | 2026-07-28 | tools   | prompts   |
        | 2026-07-28 | prompts | resources |

  @PT-021 @client
  Rule: A client compares what was acknowledged with what it asked for
    Check first: what reads the acknowledgement. Kinds that are missing in it are not waited for.

    Scenario Outline: The server acknowledges less than was asked for
      Given a client that speaks <revision>
      And its server answers subscriptions/listen with an acknowledgement of nothing
      When the client connects and subscribes
      Then the client still reacts on the same connection

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-022 @client
  Rule: A client is free to have several subscriptions
    Scenario Outline: How many subscriptions the client opens
      Given a client that speaks <revision>
      When the client connects and subscribes twice
      Then it is noted which subscriptions/listen requests the client has sent

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-023 @server
  Rule: A server that ends a subscription answers its request
    One page asks for this response, another one for notifications/cancelled. Either is accepted here, and both are.
    Check first: what runs at a shutdown. The result is complete, has the id of subscriptions/listen, and comes before the
    stream ends.

    @alone
    Scenario Outline: The server shuts down while a client listens
      Given a server that speaks <revision>
      And a subscription to changes of its lists
      When the server is asked to shut down
      Then the server ends the subscription by a cancellation or a response

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @PT-024 @client
  Rule: A client is free to take the loss of a stream as a call to reconnect
    Scenario Outline: What the client does when a subscription breaks off
      Given a client that speaks <revision>
      And its server answers the first subscriptions/listen and breaks the stream
      When the client connects and subscribes
      Then it is noted which subscriptions/listen requests the client has sent

      @may
      Examples:
        | revision   |
        | 2026-07-28 |
