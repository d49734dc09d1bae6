using McpSpecKit.Catalogue;
using McpSpecKit.Catalogue.Coverage;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Judge.Features;

/// <summary>What the tags and the row of a scenario say about it.</summary>
public static class ScenarioTags
{
    private const string CheckFirst = "Check first:";
    private static readonly string[] Strengths = [.. Enum.GetNames<Strength>().Select(name => name.ToLowerInvariant())];
    private static readonly Transport[] Transports = Enum.GetValues<Transport>();

    /// <summary>The id of the requirement that a Rule restates.</summary>
    /// <exception cref="FormatException">The Rule has not exactly one id.</exception>
    public static string RequirementOf(Rule rule) => rule.Tags.Where(tag => IsId(tag)).ToList() is [var id]
        ? id
        : throw new FormatException($"The Rule «{rule.Title}» has not exactly one id among its tags.");

    /// <summary>The revision of a scenario's row.</summary>
    /// <exception cref="FormatException">The row names no revision.</exception>
    public static Revision RevisionOf(Scenario scenario) => scenario.Arguments.TryGetValue("revision", out var name)
        ? Revision.Parse(name)
        : throw new FormatException($"The scenario «{scenario.Name}» has no column «revision».");

    /// <summary>How binding the clause is in the revision of a scenario's row.</summary>
    /// <exception cref="FormatException">The scenario has not exactly one tag for it.</exception>
    public static Strength StrengthOf(Scenario scenario) =>
        scenario.OwnTags.Where(tag => Strengths.Contains(tag)).ToList() is [var tag]
            ? Enum.Parse<Strength>(tag, ignoreCase: true)
            : throw new FormatException($"The scenario «{scenario.Name}» has not exactly one of must, should, may, proposal, unspecified.");

    /// <summary>How a scenario with these tags is carried out.</summary>
    public static ScenarioMode ModeOf(IReadOnlyCollection<string> tags) =>
        tags.Contains("pending") ? ScenarioMode.Pending
        : tags.Contains("manual") ? ScenarioMode.ByHand
        : ScenarioMode.Runs;

    /// <summary>Whether a scenario with these tags is about a party: a reviewer looks at either, else one of another party says so.</summary>
    public static bool Concerns(IReadOnlyCollection<string> tags, Party party) => party switch
    {
        Party.Server => !tags.Contains("client"),
        Party.Client => tags.Contains("client") || (tags.Contains("manual") && !tags.Contains("server")),
        _ => true,
    };

    /// <summary>Whether a scenario concerns a transport: it names this one, or none.</summary>
    public static bool Concerns(this Scenario scenario, Transport transport)
    {
        var named = Transports.Where(candidate => scenario.CombinedTags.Contains(candidate.ToName())).ToList();
        return named.Count == 0 || named.Contains(transport);
    }

    /// <summary>The hint in a Rule's description, or none.</summary>
    public static string? HintOf(Rule rule)
    {
        var start = rule.Description?.IndexOf(CheckFirst, StringComparison.Ordinal) ?? -1;
        return start < 0 ? null : string.Join(' ', rule.Description![(start + CheckFirst.Length)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsId(string tag) =>
        tag is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', '-', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'];
}
