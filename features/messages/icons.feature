@messages
Feature: Icons are shown with care
  Servers may describe icons; whoever shows them treats them as a stranger's files. All of it happens in user interfaces, so a
  reviewer answers.

  @MS-055 @client
  Rule: A client that shows icons knows PNG and JPEG
    @manual
    Scenario Outline: A reviewer looks at icons
      When a reviewer reads the code that shows icons
      Then the reviewer finds image/png and image/jpeg among its types

      @must
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-056 @client
  Rule: A client that shows icons knows SVG and WebP too
    @manual
    Scenario Outline: A reviewer looks at icons
      When a reviewer reads the code that shows icons
      Then the reviewer finds image/svg+xml and image/webp among its types

      @should
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-057 @client
  Rule: Whoever takes icons takes precautions
    @manual
    Scenario Outline: A reviewer finds the precautions
      When a reviewer reads the code that shows icons
      Then the reviewer finds that it trusts neither the description nor the bytes, and sends no credentials

      @must
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-058 @client
  Rule: Addresses of icons with unsafe schemes are refused
    @manual
    Scenario Outline: A reviewer finds the check of schemes
      When a reviewer reads the code that fetches icons
      Then the reviewer finds that only https and data addresses are followed, and redirects to nowhere else

      @must
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-059 @client
  Rule: Limits on the size of icons are allowed
    @manual
    Scenario Outline: A reviewer notes the limits
      When a reviewer reads the code that fetches icons
      Then the reviewer finds whether sizes are limited

      @may
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-060 @client
  Rule: Icons may hold what can be run
    @manual
    Scenario Outline: A reviewer finds the caution
      When a reviewer reads the code that shows icons
      Then the reviewer finds whether scripts inside of images are kept from running

      @may
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |

  @MS-061 @client
  Rule: Refusing or cleaning certain files is allowed
    @manual
    Scenario Outline: A reviewer notes what is refused
      When a reviewer reads the code that shows icons
      Then the reviewer finds which types of files are refused or cleaned

      @may
      Examples:
        | revision   |
        | 2025-11-25 |
        | 2026-07-28 |
