using System.Collections.Frozen;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Clients;

/// <summary>Which methods a client may use towards a server in which revision, and which capability each of them needs.</summary>
internal static class ClientMethods
{
    private static readonly Revision November2025 = Revision.Parse("2025-11-25");
    private static readonly Revision Modern = Revision.Parse("2026-07-28");

    private static readonly FrozenDictionary<string, (Revision? Since, bool Stays)> Known = new Dictionary<string, (Revision?, bool)>
    {
        [Method.Initialize] = (null, false),
        [Method.Initialized] = (null, false),
        [Method.Ping] = (null, false),
        [Method.SetLogLevel] = (null, false),
        ["resources/subscribe"] = (null, false),
        ["resources/unsubscribe"] = (null, false),
        ["notifications/roots/list_changed"] = (null, false),
        [Method.Progress] = (null, false),
        [Method.Cancelled] = (null, true),
        [Method.ListTools] = (null, true),
        [Method.CallTool] = (null, true),
        [Method.ListPrompts] = (null, true),
        [Method.GetPrompt] = (null, true),
        [Method.ListResources] = (null, true),
        [Method.ListResourceTemplates] = (null, true),
        [Method.ReadResource] = (null, true),
        ["completion/complete"] = (null, true),
        ["tasks/get"] = (November2025, false),
        ["tasks/list"] = (November2025, false),
        ["tasks/result"] = (November2025, false),
        ["tasks/cancel"] = (November2025, false),
        ["notifications/tasks/status"] = (November2025, false),
        [Method.Discover] = (Modern, true),
        [Method.Listen] = (Modern, true),
    }.ToFrozenDictionary();

    /// <summary>Whether a revision has the method. Names of extensions, which no revision has, may be agreed on.</summary>
    public static bool AreIn(Revision revision, string method)
    {
        if (!Known.TryGetValue(method, out var found)) return false;
        return (found.Since is not { } since || revision >= since) && (found.Stays || revision.Era is Era.Legacy);
    }

    /// <summary>The capability of a server that a request needs; none where it needs none.</summary>
    public static string? CapabilityFor(string method) => method.Split('/') switch
    {
        ["tools", ..] => "tools",
        ["prompts", ..] => "prompts",
        ["resources", ..] => "resources",
        ["logging", ..] => "logging",
        ["completion", ..] => "completions",
        ["tasks", ..] => "tasks",
        _ => null,
    };
}
