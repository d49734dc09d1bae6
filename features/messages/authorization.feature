@messages
Feature: Authorization has a page of its own
  Over HTTP the authorization framework applies, over stdio the environment does.

  @MS-040 @both
  Rule: Other ways of authorization are allowed between two parties
    @manual
    Scenario Outline: A reviewer notes the arrangement
      When a reviewer reads the code that authorizes
      Then the reviewer finds whether a way beyond the framework is in use

      @may
      Examples:
        | revision   |
        | 2024-11-05 |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-041 @both @streamable-http
  Rule: Over HTTP, authorization follows the framework
    @manual
    Scenario Outline: A reviewer compares the authorization with the framework
      When a reviewer reads the code that authorizes over HTTP
      Then the reviewer finds that it follows the authorization page of the revision

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-042 @both @stdio
  Rule: Over stdio, credentials come from the environment
    @manual
    Scenario Outline: A reviewer finds the source of the credentials
      When a reviewer reads the code that authorizes over stdio
      Then the reviewer finds that credentials come from the environment and not through the framework

      @should
      Examples:
        | revision   |
        | 2025-03-26 |
        | 2025-06-18 |
        | 2025-11-25 |
        | 2026-07-28 |
