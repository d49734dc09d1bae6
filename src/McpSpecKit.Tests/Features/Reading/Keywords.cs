using McpSpecKit.Judge.Features;

namespace McpSpecKit.Tests.Features.Reading;

public sealed class Keywords
{
    [Theory]
    [InlineData("* a", "Given")]
    [InlineData("And a", "Given")]
    [InlineData("When a\nAnd b", "When When")]
    [InlineData("Given a\nBut b\n* c", "Given Given Given")]
    [InlineData("Given a\nWhen b\nThen c\nAnd d\nBut e\n* f\nWhen g", "Given When Then Then Then Then When")]
    public void GoOnWithWhatCameBefore(string steps, string expected) =>
        Assert.Equal(expected, string.Join(' ', Parsed.Scenario(steps).Steps.Select(step => step.Keyword)));

    [Fact]
    public void StayAsWrittenToo() => Assert.Equal(["Given", "*", "But"], Parsed.Scenario("Given a\n* b\nBut c").Steps.Select(step => step.Written));

    [Fact]
    public void CanBeOfAnotherLanguage()
    {
        var feature = Parsed.Feature("# language: de\nFunktionalität: F\n  Beispiel: B\n    Angenommen ein Server\n    Dann antwortet er");

        Assert.Equal([StepKeyword.Given, StepKeyword.Then], feature.Scenarios[0].Steps.Select(step => step.Keyword));
    }
}
