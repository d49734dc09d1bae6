using McpSpecKit.Protocol;

namespace McpSpecKit.Reference;

/// <summary>What a server's author settles once.</summary>
public sealed record ServerOptions
{
    /// <summary>The revisions that the server speaks, oldest first.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = Revision.Legacy;

    /// <summary>Whether the server declares <c>logging</c>, and logs.</summary>
    public bool Logging { get; init; } = true;

    /// <summary>Whether the server declares that it tells of changes to its tools.</summary>
    public bool ToolListChanged { get; init; } = true;

    /// <summary>How long the client may take to answer a request, unless the request says otherwise (page <c>basic/lifecycle</c>, section "Timeouts").</summary>
    public TimeSpan AskTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long running work may go on after the end of the input before it is cancelled.</summary>
    public TimeSpan ShutdownGrace { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The newest revision that the server speaks.</summary>
    public Revision Latest => Revisions.Max()!;

    /// <summary>Whether the server speaks the version of that name.</summary>
    public bool Speaks(string version) => Revisions.Any(revision => revision.Name == version);
}
