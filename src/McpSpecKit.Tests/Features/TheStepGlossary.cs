using McpSpecKit.Steps;
using McpSpecKit.Tests.Reports;

namespace McpSpecKit.Tests.Features;

public sealed class TheStepGlossary
{
    private const string Page = "features/steps.md";
    private static readonly StepGlossary Glossary = new(typeof(SubjectSteps).Assembly);

    [Fact]
    public void DescribesEveryStep() => Assert.Empty(Glossary.Undescribed);

    [Fact]
    public void IsCurrent()
    {
        var text = Glossary.ToString();
        if (Environment.GetEnvironmentVariable("APPROVE") is "1") RepositoryFile.Write(Page, text);

        Assert.True(
            text == RepositoryFile.Read(Page),
            $"{Page} is stale; write it anew with 'APPROVE=1 dotnet test src/McpSpecKit.Tests --filter {nameof(TheStepGlossary)}', "
            + "and read what changed.");
    }
}
