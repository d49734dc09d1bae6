using McpSpecKit.Reports.Annotations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Output;

/// <summary>Tells a runner of continuous integration what is broken.</summary>
internal static class AnnotationLines
{
    public static void Write(Workplace workplace, Annotations wanted, IReadOnlyList<RunReport> runs)
    {
        if (wanted is not Annotations.GitHub) return;
        foreach (var line in runs.SelectMany(GitHubAnnotations.Of)) workplace.Out.WriteLine(line);
    }
}
