using McpSpecKit.Judge.Features;

namespace McpSpecKit.Tests.Features.Reading;

public sealed class FilesThatAreNotGherkin
{
    [Fact]
    public void AreNamedWithEveryLineAndColumn()
    {
        var exception = Assert.Throws<FeatureSyntaxException>(() => FeatureParser.ParseAll(
        [
            new("b.feature", "Feature: F\n  Scenario: S\n    Given a\n    nonsense\n"),
            new("good.feature", "Feature: G"),
            new("a.feature", "Feature: F\n  Scenario: S\n    Given a\n      | x |\n      | y | z |\n"),
        ]));

        Assert.Equal([("a.feature", 5, 7), ("b.feature", 4, 5)], exception.Problems.Select(problem => (problem.Path, problem.Line, problem.Column)));
        Assert.StartsWith("a.feature:5:7: inconsistent cell count", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MayLackAFeatureAltogether()
    {
        var exception = Assert.Throws<FeatureSyntaxException>(() => Parsed.Feature("# later"));

        Assert.Equal("features/a.feature:1:1: The file has no feature.", exception.Message);
    }

    [Fact]
    public void AreAllNamedWhenOneLacksAFeature()
    {
        var exception = Assert.Throws<FeatureSyntaxException>(() => FeatureParser.ParseAll([new("a.feature", ""), new("b.feature", "nonsense")]));

        Assert.Equal(["a.feature", "b.feature"], exception.Problems.Select(problem => problem.Path));
    }
}
