using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <summary>What a client's author settles once.</summary>
public sealed record ClientOptions
{
    /// <summary>The revisions that the client speaks, oldest first: of the legacy era, of the modern one, or of both.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = Revision.All;

    /// <summary>The revision that the user wants to be spoken; none leaves the choice to the client.</summary>
    public Revision? Wanted { get; init; }

    /// <summary>How long the server may take to answer a request (page <c>basic/lifecycle</c>, section "Timeouts").</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the client waits before it takes a stream up again, unless the server says otherwise.</summary>
    public TimeSpan ResumeAfter { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>How long a server may take to answer the probe for its era, before it is taken for one that knows no such thing.</summary>
    public TimeSpan ProbeWithin { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long the client's model takes for a completion.</summary>
    public TimeSpan CompletesAfter { get; init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>How long a server may take to exit once it was told to (page <c>basic/lifecycle</c>, section "Shutdown").</summary>
    public TimeSpan ExitWithin { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The revisions that the client can offer in a handshake; none for a client of the modern era alone.</summary>
    public IReadOnlyList<Revision> Legacy => [.. Revisions.Where(revision => revision.Era is Era.Legacy)];

    /// <summary>The revisions that requests can name in their metadata; none for a client of the legacy era alone.</summary>
    public IReadOnlyList<Revision> Modern => [.. Revisions.Where(revision => revision.Era is Era.Modern)];
}
