using McpSpecKit.Adapters;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Text;

/// <summary>The eras of which nothing could be run, though the subject is claimed to speak them: whoever reads a report reads of them first.</summary>
internal static class SilentEras
{
    /// <summary>A sentence or two for each; empty where each era that concerns the subject was heard.</summary>
    public static IReadOnlyList<string> Of(RunReport report) => [.. report.Survey.Where(endpoint => endpoint.Failure is null).SelectMany(Of)];

    private static IEnumerable<string> Of(EndpointSurvey endpoint) =>
        from found in endpoint.Revisions
        where found.Speaks
        group found by found.Revision.Era into era
        where era.All(found => found.Obstacle is not null)
        select $"The whole {era.Key.ToString().ToLowerInvariant()} era fell silent over {endpoint.Transport.ToName()}, and nothing is known of it. {era.Last().Obstacle}";
}
