using McpSpecKit.Adapters;
using McpSpecKit.Cli.Output;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary>A subject that answers on none of its endpoints: a sentence and the exchange say more than a matrix.</summary>
internal static class UnreachableSubject
{
    /// <summary>Writes why nothing can be judged.</summary>
    /// <param name="workplace">Where to.</param>
    /// <param name="survey">What was found.</param>
    /// <param name="verdict">The exit code of what was judged by it.</param>
    /// <returns>The exit code, or none where an endpoint answers.</returns>
    public static int? Write(Workplace workplace, IReadOnlyList<EndpointSurvey> survey, int verdict = ExitCode.Incomplete)
    {
        if (survey.Any(endpoint => endpoint.Failure is null)) return null;

        foreach (var endpoint in survey)
        {
            workplace.Error.WriteLine($"mcp-spec-kit: {endpoint.Failure}");
            TranscriptBlock.Write(new Sheet(Terminal.Plain(workplace.Error)), endpoint.Transcript);
        }

        return verdict is ExitCode.Conforming ? ExitCode.Incomplete : verdict;
    }
}
