using System.Globalization;
using System.Text.Json;
using McpSpecKit.Adapters;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reports.Text;

/// <summary>What a subject is, as text; the same on each of its endpoints unless something is odd.</summary>
internal sealed record SurveyFacts(string Party, string Name, string Speaks, string Claims, string Capabilities, string Tools)
{
    private static readonly SurveyFacts None = new("", "", "", "", "", "");

    public IEnumerable<(string Label, string Text)> Labelled => this == None
        ? []
        : [(Party, Name), ("speaks", Speaks), .. Unless(Claims, "claims"), ("capabilities", Capabilities), .. Unless(Tools, "tools used")];

    public static SurveyFacts Of(EndpointSurvey endpoint)
    {
        if (endpoint.Failure is not null) return None;

        var managed = endpoint.Revisions.Where(revision => revision.Manages).ToList();
        List<Revision> spoken = [.. managed.Select(found => found.Revision)];
        List<string> capabilities = [];
        if ((managed.LastOrDefault() ?? endpoint.Revisions.LastOrDefault(found => found.Speaks))?.Capabilities is { ValueKind: JsonValueKind.Object } declared)
            foreach (var capability in declared.EnumerateObject()) capabilities.Add(capability.Name);
        var tools = Array.ConvertAll(Array.FindAll(Enum.GetValues<ToolRole>(), endpoint.Tools.ContainsKey), role => new ToolUse(endpoint.Tools[role], role.ToName()))
            .GroupBy(use => use.Tool, use => use.Role)
            .Select(tool => $"{tool.Key} ({string.Join(", ", tool)})");
        return new SurveyFacts(
            endpoint.Party.ToString().ToLowerInvariant(),
            $"{endpoint.ServerName ?? "unnamed"} {endpoint.ServerVersion}".TrimEnd(),
            spoken.Count == 0 ? "no revision that the kit knows" : $"{RevisionList.Of(spoken)} ({Eras(spoken)})",
            string.Join("; ", endpoint.Revisions
                .Where(found => found.Claim is not null)
                .GroupBy(found => found.Claim, found => found.Revision)
                .Select(claim => $"{RevisionList.Of(claim)}, since {claim.Key}")),
            Join(capabilities),
            endpoint.Party is Catalogue.Party.Server ? Join(tools) : "");
    }

    /// <summary>How an endpoint behaves.</summary>
    public static string Manner(EndpointSurvey endpoint)
    {
        if (endpoint.Failure is not null) return "";

        var sessions = endpoint.AssignsSessions switch
        {
            true => ", assigns sessions",
            false => ", assigns no sessions",
            null => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"  (first answer after {endpoint.FirstAnswer.TotalMilliseconds:0} ms{sessions})");
    }

    private static string Eras(List<Revision> spoken) => (spoken[0].Era is Era.Legacy, spoken[^1].Era is Era.Modern) switch
    {
        (true, true) => "both eras",
        (false, _) => "modern era",
        _ => "legacy era",
    };

    private static IEnumerable<(string Label, string Text)> Unless(string text, string label) => text.Length == 0 ? [] : [(label, text)];

    private sealed record ToolUse(string Tool, string Role);

    private static string Join(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty("none"));
}
