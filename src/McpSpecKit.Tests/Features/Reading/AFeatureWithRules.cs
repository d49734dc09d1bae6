using McpSpecKit.Judge.Features;

namespace McpSpecKit.Tests.Features.Reading;

public sealed class AFeatureWithRules
{
    private readonly Feature feature = Parsed.Feature(
        """
        @lifecycle
        Feature: Version negotiation
          Both sides agree
            on a version.

          Background:
            Given a server

          Scenario: Outside
            When it starts

          @LC-011 @server
          Rule: The server answers
            In our words.

            Background:
              And a client

            @slow
            Scenario: Inside
              It matters.
              When it asks
              Then it is answered

          Rule: Nothing yet
        """);

    private Scenario Outside => feature.Scenarios[0];

    private Scenario Inside => feature.Scenarios[1];

    [Fact]
    public void SaysWhatItIs() => Assert.Equivalent(
        new FeatureHeading(Parsed.Path, "Version negotiation", "Both sides agree\non a version.", ["lifecycle"], Line: 2), feature.Heading, strict: true);

    [Fact]
    public void ListsItsRulesEvenWithoutScenarios()
    {
        Assert.Equal(["The server answers", "Nothing yet"], feature.Rules.Select(rule => rule.Title));
        Assert.Equal("In our words.", feature.Rules[0].Description);
        Assert.Equal(13, feature.Rules[0].Line);
    }

    [Fact]
    public void GivesItsScenariosTheirRule()
    {
        Assert.Null(Outside.Rule);
        Assert.Equal("The server answers", Inside.Rule?.Title);
    }

    [Fact]
    public void KeepsTagsApartAndCombined()
    {
        Assert.Equal(["lifecycle"], Inside.Feature.Tags);
        Assert.Equal(["LC-011", "server"], Inside.Rule?.Tags);
        Assert.Equal(["slow"], Inside.Tags);
        Assert.Equal(["lifecycle", "LC-011", "server", "slow"], Inside.CombinedTags);
        Assert.Equal(["lifecycle"], Outside.CombinedTags);
    }

    [Fact]
    public void PutsBothBackgroundsFirst()
    {
        Assert.Equal(["Given a server", "When it starts"], Outside.Steps.Select(step => step.ToString()));
        Assert.Equal(
            ["Given a server", "And a client", "When it asks", "Then it is answered"], Inside.Steps.Select(step => step.ToString()));
    }

    [Fact]
    public void CarriesTheKeywordFromOneBackgroundToTheNext() => Assert.Equal(StepKeyword.Given, Inside.Steps[1].Keyword);

    [Fact]
    public void NamesAPlainScenarioByItsTitleAndLine()
    {
        Assert.Equal("Inside", Inside.Name);
        Assert.Equal("It matters.", Inside.Description);
        Assert.Equal("features/a.feature:20", Inside.Id);
        Assert.Equal([7, 17, 22, 23], Inside.Steps.Select(step => step.Line));
    }
}
