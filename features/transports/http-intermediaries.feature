@transports
Feature: Intermediaries between client and server
  Gateways and proxies may decide by the headers that repeat the body. The kit meets the two ends only, so a reviewer answers
  here.

  @HT-076 @both @streamable-http
  Rule: An intermediary that refuses a header does so by the HTTP status
    @manual
    Scenario Outline: A reviewer finds the status
      When a reviewer reads the rules of a gateway or proxy that checks the headers
      Then the reviewer finds that a failed check ends in an HTTP error status such as 400

      @must
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-077 @both @streamable-http
  Rule: An intermediary that decides by headers looks at the version first
    @manual
    Scenario Outline: A reviewer finds the look at the version
      When a reviewer reads the rules of a gateway or proxy that decides by the headers
      Then the reviewer finds that it asks whether the version compares headers with bodies

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-078 @both @streamable-http
  Rule: An intermediary refuses messages of revisions whose headers nobody compares
    @manual
    Scenario Outline: A reviewer finds the refusal
      When a reviewer reads the rules of a gateway or proxy that decides by the headers
      Then the reviewer finds that an older version or a missing version header is refused

      @should
      Examples:
        | revision   |
        | 2026-07-28 |

  @HT-079 @both @streamable-http
  Rule: An intermediary forwards headers that it does not know
    @manual
    Scenario Outline: A reviewer finds the headers passed on
      When a reviewer reads the rules of a gateway or proxy
      Then the reviewer finds that an unknown Mcp-Param header is passed on unchanged and otherwise ignored

      @must
      Examples:
        | revision   |
        | 2026-07-28 |
