using McpSpecKit.Protocol;

namespace McpSpecKit.Reference;

/// <summary>What a server's author settles once.</summary>
public sealed record ServerOptions
{
    /// <summary>The revisions that the server speaks, oldest first: of the legacy era, of the modern one, or of both.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = Revision.All;

    /// <summary>Whether the server declares <c>logging</c>, and logs.</summary>
    public bool Logging { get; init; } = true;

    /// <summary>Whether the server declares that it tells of changes to its tools.</summary>
    public bool ToolListChanged { get; init; } = true;

    /// <summary>Whether the server declares that it tells of changes to its prompts.</summary>
    public bool PromptListChanged { get; init; } = true;

    /// <summary>Whether the server declares that it tells of changes to its list of resources.</summary>
    public bool ResourceListChanged { get; init; } = true;

    /// <summary>Whether the server declares, in the modern era, that it tells of changes to a resource.</summary>
    public bool ResourceSubscriptions { get; init; } = true;

    /// <summary>How long the client may take to answer a request, unless the request says otherwise (page <c>basic/lifecycle</c>, section "Timeouts").</summary>
    public TimeSpan AskTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long running work may go on after the end of the input, or of the server, before it is cancelled.</summary>
    public TimeSpan ShutdownGrace { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Where the server logs for those who run it; nowhere unless said otherwise.</summary>
    public Action<string> Log { get; init; } = _ => { };

    /// <summary>The revisions that clients can agree on in a handshake; none for a server of the modern era alone.</summary>
    public IReadOnlyList<Revision> Legacy => [.. Revisions.Where(revision => revision.Era is Era.Legacy)];

    /// <summary>The revisions that requests can name in their metadata; none for a server of the legacy era alone.</summary>
    public IReadOnlyList<Revision> Modern => [.. Revisions.Where(revision => revision.Era is Era.Modern)];

    /// <summary>The newest revision with a handshake; the newest of all where there is none.</summary>
    public Revision LatestLegacy => Legacy.Max() ?? Revisions.Max()!;

    /// <summary>Whether the version of that name can be agreed on in a handshake.</summary>
    public bool SpeaksLegacy(string version) => Legacy.Any(revision => revision.Name == version);

    /// <summary>Whether requests may name that version in their metadata.</summary>
    public bool SpeaksModern(string version) => Modern.Any(revision => revision.Name == version);
}
