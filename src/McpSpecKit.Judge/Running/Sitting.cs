namespace McpSpecKit.Judge.Running;

/// <summary>
/// Scenarios that are played in one conversation. Those of a group begin alike: their steps are the same up to the first Then, and but for the
/// last one they only look at what those steps did. The groups have the same situation; each asks something that leaves it as it is.
/// </summary>
/// <param name="Groups">The groups, one or more, of one endpoint and one phase.</param>
internal sealed record Sitting(IReadOnlyList<IReadOnlyList<ScenarioRun>> Groups)
{
    /// <summary>All its scenarios.</summary>
    public IEnumerable<ScenarioRun> Runs => Groups.SelectMany(group => group);

    /// <summary>Any of its scenarios: they have the endpoint and the phase in common.</summary>
    public ScenarioRun Any => Groups[0][0];

    /// <summary>A scenario by itself.</summary>
    public static Sitting Of(ScenarioRun run) => new([[run]]);

    /// <summary>Without some of its scenarios.</summary>
    /// <param name="isOpen">Which of them are still to be played.</param>
    public Sitting Only(Func<ScenarioRun, bool> isOpen) =>
        new([.. Groups.Select(group => group.Where(isOpen).ToList()).Where(group => group.Count > 0)]);
}
