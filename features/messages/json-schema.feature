@messages
Feature: JSON Schema in messages
  Schemas of tools and forms are JSON Schema 2020-12 unless they say otherwise, and are handled with care.

  @MS-043 @both
  Rule: A schema is free to name its dialect
    Scenario Outline: Whether schemas name a dialect
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then it is noted which schema dialects the server has sent

      @may
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-044 @both
  Rule: A schema that names no dialect is read as 2020-12
    Check first: the default of the validator. Keywords of 2020-12 such as prefixItems are understood.

    @client
    Scenario Outline: A tool whose schema uses keywords of 2020-12
      Given a client that speaks <revision>
      And its server lists the tools
        | tool | input schema                                                                                                                         |
        | pick | {"properties": {"pair": {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "string"}]}}, "unevaluatedProperties": true} |
      When the client connects and calls a tool
      Then the client reports the result

      @must
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

    @server @manual
    Scenario Outline: A reviewer looks for the default dialect
      When a reviewer reads the code by which the server validates
      Then the reviewer finds that prefixItems takes effect in a schema without $schema

      @must
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-045 @both
  Rule: The dialects beyond 2020-12 are documented
    @manual
    Scenario Outline: A reviewer finds the list of dialects
      When a reviewer reads the documents of the implementation
      Then the reviewer finds which dialects of JSON Schema it supports

      @should
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-046 @both
  Rule: Schemas are written in 2020-12
    Check first: the member $schema of schemas that are sent. It is left out or names 2020-12.

    Scenario Outline: The dialect of the server's schemas
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then each schema from the server is of 2020-12

      @should
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-047 @both
  Rule: A schema is validated in its own dialect
    @manual
    Scenario Outline: A reviewer follows a schema into the validator
      When a reviewer reads the code that validates schemas
      Then the reviewer finds that the dialect is chosen by $schema, and 2020-12 where there is none

      @must
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-048 @both
  Rule: A dialect that is not supported leads to an error that says so
    Check first: what is done with an unknown $schema: an error for that tool, and no crash.

    @client
    Scenario Outline: A tool whose schema names an unknown dialect
      Given a client that speaks <revision>
      And its server lists the tools
        | tool  | input schema                                           |
        | plain |                                                        |
        | other | {"$schema": "https://schemas.example/no-such-dialect"} |
      When the client connects and calls a tool
      Then the client still reacts on the same connection

      @must
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

    @server @manual
    Scenario Outline: A reviewer looks for the answer to an unknown dialect
      When a reviewer reads the code by which the server validates
      Then the reviewer finds an error that says which dialect is not supported

      @must
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-049 @both
  Rule: Schemas are valid in their dialect
    Check first: the schemas that are sent, checked against the schema of schemas.

    Scenario Outline: The server's schemas are valid
      Given a server ready for <revision>
      When the client lists whatever the server declares
      Then each schema of a known dialect from the server is valid in its dialect

      @must
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-050 @both
  Rule: References into the network are not followed unless someone has asked for it
    Check first: the resolver of references. It knows no network until a setting says so.

    @client
    Scenario Outline: A tool whose schema refers to an address
      Given a client that speaks <revision>
      And its server lists a tool whose schema refers to an address that it watches
      When the client connects and calls a tool
      Then in this scenario, no request of the client goes to the watched address

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

    @server @manual
    Scenario Outline: A reviewer looks for requests of the validator
      When a reviewer reads the code by which the server resolves references
      Then the reviewer finds that no reference leads to a request unless a setting asks for it

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-051 @both
  Rule: Following such references is allowed as a choice
    @manual
    Scenario Outline: A reviewer notes the setting
      When a reviewer reads the settings of the validator
      Then the reviewer finds whether references into the network can be followed at all

      @may
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-052 @both
  Rule: Where references are followed, hosts, time and size are limited
    @manual
    Scenario Outline: A reviewer finds the limits
      When a reviewer reads the code that follows references into the network
      Then the reviewer finds a list of allowed hosts or a ban on local ones, limits of time and size, and a log

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-053 @both
  Rule: A schema with a reference that stays unresolved is refused
    @manual
    Scenario Outline: A reviewer follows an unresolved reference
      When a reviewer reads the code that validates schemas
      Then the reviewer finds that an unresolved reference is a failure and not a pass

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-054 @both
  Rule: Validation is bounded
    @manual
    Scenario Outline: A reviewer finds the bounds
      When a reviewer reads the code that validates schemas
      Then the reviewer finds a limit on depth, on the number of parts, or on time

      @should
      Examples:
        | revision   |
        | 2026-07-28 |
