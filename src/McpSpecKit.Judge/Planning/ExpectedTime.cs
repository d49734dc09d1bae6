using System.Text.Json;
using McpSpecKit.Judge.Features;
using McpSpecKit.Judge.Running;

namespace McpSpecKit.Judge.Planning;

/// <summary>How long scenarios took when it was measured, by requirement; what is not listed took no time to speak of.</summary>
internal static class ExpectedTime
{
    /// <summary>Milliseconds of the longest scenario of each requirement that waits, on servers and clients that keep it.</summary>
    private static readonly Lazy<Dictionary<string, int>> Measured = new(Read);

    /// <summary>How long a run is expected to take.</summary>
    public static TimeSpan Of(ScenarioRun run) => run.Scenario.Rule is { } rule
        ? TimeSpan.FromMilliseconds(Measured.Value.GetValueOrDefault(ScenarioTags.RequirementOf(rule)))
        : TimeSpan.Zero;

    /// <summary>How long scenarios are expected to take that begin alike: their waits are for the same.</summary>
    public static TimeSpan Of(IReadOnlyList<ScenarioRun> group) => group.Max(Of);

    /// <summary>How long a sitting is expected to take: its groups ask one after the other.</summary>
    public static TimeSpan Of(Sitting sitting) => TimeSpan.FromMilliseconds(sitting.Groups.Sum(group => Of(group).TotalMilliseconds));

    /// <summary>Whether a sitting mostly waits.</summary>
    public static bool MostlyWaits(Sitting sitting) => Of(sitting) > TimeSpan.Zero;

    private static Dictionary<string, int> Read()
    {
        using var stream = typeof(ExpectedTime).Assembly.GetManifestResourceStream("durations.json")!;
        return JsonSerializer.Deserialize(stream, Durations.Default.DictionaryStringInt32)!;
    }
}
