@messages
Feature: The ranges of error codes
  Codes have owners: JSON-RPC, the specification, what grew before, and everyone else.

  @MS-022 @both
  Rule: The range from -32000 to -32019 takes no new codes
    @manual
    Scenario Outline: A reviewer looks through the codes
      When a reviewer reads the error codes that the implementation defines
      Then the reviewer finds that none from -32019 to -32000 was added since 2026-07-28

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-023 @both
  Rule: A new implementation uses no code from -32000 to -32019
    An implementation that had such codes before may have to keep them.
    Check first: the codes of errors: none from -32019 to -32000.

    Scenario Outline: Errors that are easily provoked have no such code
      Given a server ready for <revision>
      When the client provokes every error it can
      Then each error code from the server is outside -32019 to -32000, or -32002

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-024 @both
  Rule: A code from -32000 to -32019 means nothing by itself
    @manual
    Scenario Outline: A reviewer follows a received code
      When a reviewer reads the code that handles received errors
      Then the reviewer finds that no code from -32019 to -32000, but for -32002, has a meaning of its own

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-025 @both
  Rule: The range from -32020 to -32099 holds the codes of the specification only
    Check first: the codes of errors from -32099 to -32020. Three are defined: -32020, -32021 and -32022.

    Scenario Outline: Errors that are easily provoked use defined codes
      Given a server ready for <revision>
      When the client provokes every error it can
      Then each error code from the server is outside -32099 to -32020, or -32020, -32021, -32022 or -32042

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-026 @both
  Rule: A defined code is used for what it is defined for
    Check first: where -32020, -32021 and -32022 are used: headers, missing capabilities, versions.

    Scenario Outline: The error for an unknown method is -32601
      Given a server ready for <revision>
      When the client sends a request for an unknown method
      Then the server answers with error -32601

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-027 @both
  Rule: Codes of earlier revisions are not used any more
    Check first: what is sent for a resource that is not there, and for a visit to an address: neither -32002 nor -32042.

    Scenario Outline: A resource that is not there
      Given a server ready for <revision> with the capability resources
      When the client sends a request for a resource that is not there
      Then each error code from the server is not -32002 or -32042

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-028 @client
  Rule: A client still takes -32002 for a resource that is not there
    @manual
    Scenario Outline: A reviewer finds both codes
      When a reviewer reads the code that handles the error of resources/read
      Then the reviewer finds that -32002 and -32602 lead to the same

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @MS-029 @both
  Rule: An implementation's own error codes lie outside the range of JSON-RPC
    The ranges that the protocol divides up further are told by requirements of their own.
    Check first: the codes of errors: none from -32768 to -32100 but -32700 and -32600 to -32603.

    Scenario Outline: Errors that are easily provoked use no other code of JSON-RPC's
      Given a server ready for <revision>
      When the client provokes every error it can
      Then each error code from the server is outside -32768 to -32100, or -32700, -32603, -32602, -32601 or -32600

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

    @client @manual
    Scenario Outline: A reviewer looks through the codes
      When a reviewer reads the error codes that the implementation defines
      Then the reviewer finds that new ones lie outside -32768 to -32000

      @should
      Examples:
        | revision   |
        | 2026-07-28 |
