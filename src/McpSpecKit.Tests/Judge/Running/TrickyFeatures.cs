namespace McpSpecKit.Tests.Judge.Running;

/// <summary>What Gherkin allows and is easily read wrong, held against what was worked out by hand.</summary>
public sealed class TrickyFeatures : IDisposable
{
    private readonly Sample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task RunBackgroundsOfTheFeatureAndThenOfTheRule()
    {
        await sample.RunAsync(
            """
            Feature: F

              Background:
                Given "feature" is noted

              Rule: R

                Background:
                  Given "rule" is noted

                Scenario: S
                  When "scenario" is noted

              Rule: Another

                Scenario: S
                  When "alone" is noted
            """);

        Assert.Equal(["before", "feature", "rule", "scenario", "after", "before", "feature", "alone", "after"], sample.Log.Entries);
    }

    [Fact]
    public async Task FillThePlaceholdersOfOutlinesInRules()
    {
        await sample.RunAsync(
            """"
            Feature: F

              Rule: R

                Scenario Outline: The <kind> one
                  Given "<kind>" is noted
                  When the text is noted
                    """
                    a <kind>
                      <unknown>
                    """
                  And the table is noted
                    | what   | why |
                    | <kind> | <   |

                  Examples:
                    | kind   |
                    | \|old  |
                    | <kind> |
            """");

        Assert.Equal(
            ["before", "|old", "a |old\n  <unknown>", "|old|<", "after", "before", "<kind>", "a <kind>\n  <unknown>", "<kind>|<", "after"],
            sample.Log.Entries);
    }

    [Fact]
    public async Task GiveTheTagsOfTheFeatureTheRuleTheOutlineAndItsExamples()
    {
        await sample.RunAsync(
            """
            @feature
            Feature: F

              @rule
              Rule: R

                @outline
                Scenario Outline: S
                  When "<x>" is noted
                  Then the tags are noted

                  @first
                  Examples:
                    | x |
                    | 1 |

                  @second @feature
                  Examples:
                    | x |
                    | 2 |
            """);

        Assert.Equal(
            ["before", "1", "feature first outline rule", "after", "before", "2", "feature feature outline rule second", "after"],
            sample.Log.Entries);
    }

    [Fact]
    public async Task ReadAnAsteriskAndAConjunctionAsTheKeywordBeforeThem()
    {
        await sample.RunAsync(
            """
            Feature: F

              Scenario: S
                Given "one" is noted
                * it is fine
                And it is well
                When "two" is noted
                But the table is noted
                  | a |
                  | b |
            """);

        Assert.Equal(["before", "one", "fine", "well", "two", "b", "after"], sample.Log.Entries);
    }
}
