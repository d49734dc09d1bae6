using McpSpecKit.Judge.Running;
using McpSpecKit.Steps.Situation;
using McpSpecKit.Tests.Reports;

namespace McpSpecKit.Tests.Features;

public sealed class TheStepGlossary
{
    private const string Page = "features/steps.md";
    private static readonly Task<StepGlossary> Glossary = MakeAsync();

    [Fact]
    public async Task DescribesEveryStep() => Assert.Empty((await Glossary).Undescribed);

    [Fact]
    public async Task IsCurrent()
    {
        var text = (await Glossary).ToString();
        if (Environment.GetEnvironmentVariable("APPROVE") is "1") RepositoryFile.Write(Page, text);

        Assert.True(
            text == RepositoryFile.Read(Page),
            $"{Page} is stale; write it anew with 'APPROVE=1 dotnet test src/McpSpecKit.Tests --filter {nameof(TheStepGlossary)}', "
            + "and read what changed.");
    }

    private static async Task<StepGlossary> MakeAsync() => new(typeof(SubjectSteps).Assembly, (await StepRuntime.Shared).Bindings);
}
