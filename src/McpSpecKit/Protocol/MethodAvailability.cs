using System.Collections.Frozen;

namespace McpSpecKit.Protocol;

/// <summary>Which methods a server may use towards a client in which legacy revision, and which capability each of them needs.</summary>
public static class MethodAvailability
{
    private static readonly Revision June2025 = Revision.Parse("2025-06-18");
    private static readonly Revision November2025 = Revision.Parse("2025-11-25");

    private static readonly FrozenDictionary<string, Revision> Since = new Dictionary<string, Revision>
    {
        [Method.Ping] = Revision.All[0],
        [Method.Cancelled] = Revision.All[0],
        [Method.Progress] = Revision.All[0],
        [Method.LogMessage] = Revision.All[0],
        [Method.CreateMessage] = Revision.All[0],
        [Method.ListRoots] = Revision.All[0],
        ["notifications/tools/list_changed"] = Revision.All[0],
        ["notifications/prompts/list_changed"] = Revision.All[0],
        ["notifications/resources/list_changed"] = Revision.All[0],
        ["notifications/resources/updated"] = Revision.All[0],
        [Method.Elicit] = June2025,
        ["notifications/elicitation/complete"] = November2025,
        ["notifications/tasks/status"] = November2025,
        ["tasks/get"] = November2025,
        ["tasks/list"] = November2025,
        ["tasks/result"] = November2025,
        ["tasks/cancel"] = November2025,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Capabilities = new Dictionary<string, string>
    {
        [Method.LogMessage] = "logging",
        ["notifications/tools/list_changed"] = "tools.listChanged",
        ["notifications/prompts/list_changed"] = "prompts.listChanged",
        ["notifications/resources/list_changed"] = "resources.listChanged",
        ["notifications/resources/updated"] = "resources.subscribe",
        ["notifications/tasks/status"] = "tasks",
    }.ToFrozenDictionary();

    /// <summary>
    /// The revision that brought a method in; none where no revision defines it, as with the extensions that an experimental capability
    /// covers.
    /// </summary>
    public static Revision? IntroducedIn(string method) => Since.GetValueOrDefault(method);

    /// <summary>The capability of a server that covers a notification, as a path; none where none is needed.</summary>
    public static string? CoveredBy(string method) => Capabilities.GetValueOrDefault(method);
}
