using System.Reflection;
using McpSpecKit.Tests.Reports;
using PublicApiGenerator;

namespace McpSpecKit.Tests.Architecture;

/// <summary>What an assembly offers to others, as text, so that a change of it is read before it is made.</summary>
public sealed class ThePublicSurface
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void OfTheLibraryIsApproved() => AssertApproved(typeof(McpSpecKit.Protocol.Revision).Assembly);

    [Fact]
    public void OfTheJudgeIsApproved() => AssertApproved(typeof(McpSpecKit.Judge.ConformanceJudge).Assembly);

    private static void AssertApproved(Assembly assembly) => Approved.Matches(
        "src/McpSpecKit.Tests/Architecture/Approved",
        assembly.GetName().Name!,
        assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n"));
}
