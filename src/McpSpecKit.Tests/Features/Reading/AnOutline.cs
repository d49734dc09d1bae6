using McpSpecKit.Judge.Features;

namespace McpSpecKit.Tests.Features.Reading;

public sealed class AnOutline
{
    private readonly IReadOnlyList<Scenario> rows = Parsed.Feature(
        """
        Feature: F

          @outline
          Scenario Outline: A <kind> version comes back
            Given a server that speaks <revision>
            When the client sends
              '''
              <kind>
                <unknown>
              '''
            Then it is
              | what       | why    |
              | <revision> | <kind> |

            @must
            Examples: Hardened
              | kind | revision   | note       |
              | old  | 2024-11-05 | <revision> |
              | new  | 2025-11-25 |            |

            @should
            Examples:
              | kind | revision   | note |
              | odd  | 1999-01-01 | x    |
        """.Replace("'''", "\"\"\"", StringComparison.Ordinal)).Scenarios;

    [Fact]
    public void IsOneScenarioARow() => Assert.Equal([18, 19, 24], rows.Select(row => row.RowLine));

    [Fact]
    public void HasTheIdOfItsRow() => Assert.Equal("features/a.feature:18", rows[0].Id);

    [Fact]
    public void KeepsTheLineOfItsTitle() => Assert.All(rows, row => Assert.Equal(4, row.Line));

    [Fact]
    public void KeepsItsTitleAsWritten() => Assert.All(rows, row => Assert.Equal("A <kind> version comes back", row.Title));

    [Fact]
    public void NamesWhatTheTitleDoesNotSay() => Assert.Equal("A odd version comes back (revision: 1999-01-01, note: x)", rows[2].Name);

    [Fact]
    public void FillsStepsDocStringsAndTables()
    {
        Assert.Equal("a server that speaks 2024-11-05", rows[0].Steps[0].Text);
        Assert.Equal("old\n  <unknown>", rows[0].Steps[1].DocString);
        Assert.Equal("2024-11-05", rows[0].Steps[2].Table?.Rows[0]["what"]);
        Assert.Equal("old", rows[0].Steps[2].Table?.Rows[0]["why"]);
    }

    [Fact]
    public void DoesNotFillAPlaceholderInAValue() => Assert.Equal("<revision>", rows[0].Arguments["note"]);

    [Fact]
    public void KeepsItsArgumentsInTheColumnsOrder() => Assert.Equal(["kind", "revision", "note"], rows[0].Arguments.Keys);

    [Fact]
    public void KeepsTheTagsOfItsExamplesApart()
    {
        Assert.Equal(["outline"], rows[0].Tags);
        Assert.Equal(["must"], rows[0].ExamplesTags);
        Assert.Equal(["outline", "should"], rows[2].OwnTags);
        Assert.Equal(["outline", "should"], rows[2].CombinedTags);
    }

    [Fact]
    public void KnowsTheTitleOfItsExamples() => Assert.Equal(["Hardened", "Hardened", null], rows.Select(row => row.ExamplesTitle));
}
