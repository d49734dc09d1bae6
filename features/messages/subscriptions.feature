@messages
Feature: Subscriptions bring what was asked for
  A client asks for kinds of notifications by subscriptions/listen; the server acknowledges, and then sends those and no others.

  @PT-016 @server
  Rule: Only kinds of notifications that were asked for are sent
    Check first: the filter of the request. A kind that it leaves out or switches off is not sent.

    Scenario Outline: A subscription to <subject> brings nothing else
      Given a server that speaks <revision>
      And a subscription to <subject>
      And a tool of the server for a change of its lists
      When the client calls the tool
      Then in this scenario, each notification of the subscription is of a kind that was asked for

      @must
      Examples:
        | revision   | subject                  |
        | 2026-07-28 | changes of its tools     |
        | 2026-07-28 | changes of its prompts   |
        | 2026-07-28 | changes of its resources |
        | 2026-07-28 | one of its resources     |

    Scenario Outline: Asked for <subject>, the server agrees to nothing else
      Given a server that speaks <revision>
      When the client subscribes to <subject>
      Then in this scenario, the acknowledgement agrees to nothing that was not asked for

      @must
      Examples:
        | revision   | subject                  |
        | 2026-07-28 | changes of its tools     |
        | 2026-07-28 | changes of its prompts   |
        | 2026-07-28 | changes of its resources |
        | 2026-07-28 | one of its resources     |

    Scenario Outline: A client that has subscribed to nothing is told of no change
      Given a server that speaks <revision>
      And a tool of the server for a change of its lists
      When the client calls the tool
      Then the server sends no change to a client without a subscription

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
      Then in this scenario, the first message of the subscription is its acknowledgement
      And in this scenario, each notification of the subscription names it

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
      When the client calls the tool right after subscribing to changes of its lists
      Then in this scenario, the first message of the subscription is its acknowledgement

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

    Scenario Outline: Notifications of a subscription <subject> name it
      Given a server that speaks <revision>
      And a subscription <subject>
      And a tool of the server for a change of its lists
      When the client calls the tool
      Then in this scenario, each notification of the subscription names it

      @must
      Examples:
        | revision   | subject                                   |
        | 2026-07-28 | with the id "s-1" to changes of its lists |
        | 2026-07-28 | with the id 17 to changes of its lists    |
        | 2026-07-28 | to one of its resources                   |

    Scenario Outline: Two subscriptions are told apart
      Given a server that speaks <revision>
      And a subscription with the id "s-1" to changes of its <first> and another with the id 17 to changes of its <second>
      And a tool of the server for a change of its lists
      When the client calls the tool
      Then in this scenario, each subscription brings a change of its kind that names it

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
