using McpSpecKit.Tests.Faults;
using McpSpecKit.Tests.Reports;

namespace McpSpecKit.Tests.Architecture;

public sealed class TheProof
{
    private const string Page = "features/proof.md";
    private readonly ProofTable table = new();

    [Fact]
    public void HasNoHole() => Assert.Empty(table.Holes);

    [Fact]
    public void IsCurrent()
    {
        var text = table.ToString();
        if (Environment.GetEnvironmentVariable("APPROVE") is "1") RepositoryFile.Write(Page, text);

        Assert.True(
            text == RepositoryFile.Read(Page),
            $"{Page} is stale; write it anew with 'APPROVE=1 dotnet test src/McpSpecKit.Tests --filter {nameof(TheProof)}', and read what changed.");
    }
}
