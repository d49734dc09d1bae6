using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>What the survey found on one endpoint.</summary>
public sealed record EndpointSurvey
{
    /// <summary>How messages travel there.</summary>
    public required Transport Transport { get; init; }

    /// <summary>The command or the URL, for people.</summary>
    public required string Address { get; init; }

    /// <summary>Who is judged there.</summary>
    public Party Party { get; init; } = Party.Server;

    /// <summary>Why nothing can be judged there, as one sentence; none where the endpoint answers.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether what is there speaks no protocol of this kind, ends at once or says nothing: the first contact has told all that there is to tell.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Why no handshake comes to its end there, though initialize is answered, as one sentence; none where nothing is known to stand in the way.</summary>
    public string? HandshakeFailure { get; init; }

    /// <summary>Whether the server answered the first handshake and no request after it, in the whole time that each had.</summary>
    public bool IsSilentAfterHandshake { get; init; }

    /// <summary>The revisions that its authors say it speaks; empty where they say nothing.</summary>
    public IReadOnlyList<Revision> Claims { get; init; } = [];

    /// <summary>The name that the server gives itself.</summary>
    public string? ServerName { get; init; }

    /// <summary>The version that the server gives itself.</summary>
    public string? ServerVersion { get; init; }

    /// <summary>What was found for each revision, oldest first.</summary>
    public IReadOnlyList<RevisionSurvey> Revisions { get; init; } = [];

    /// <summary>The tools that the server listed, by era: only the modern era knows marked arguments, and servers may offer other tools there.</summary>
    public IReadOnlyDictionary<Era, ToolListing> Listings { get; init; } = new Dictionary<Era, ToolListing>();

    /// <summary>Whether the server assigned a session id; none where the transport has no sessions.</summary>
    public bool? AssignsSessions { get; init; }

    /// <summary>How long the first answer took, start-up included.</summary>
    public TimeSpan FirstAnswer { get; init; }

    /// <summary>How long the server takes for each of several clients that come at once, once it is up; zero where that was not seen.</summary>
    public TimeSpan Pace { get; init; }

    /// <summary>The frames that show the failure, where there is one.</summary>
    public IReadOnlyList<Frame> Transcript { get; init; } = [];

    /// <summary>The tools that scenarios can make use of, by what they do, in whatever era; the modern one first.</summary>
    public IReadOnlyDictionary<ToolRole, string> Tools => Listings
        .OrderByDescending(listing => listing.Key)
        .SelectMany(listing => listing.Value.Roles)
        .DistinctBy(role => role.Key)
        .ToDictionary(role => role.Key, role => role.Value);

    /// <summary>Whether the server has a handshake, in whatever revision, or is claimed to.</summary>
    public bool HasHandshake => Revisions.Any(found => found.Revision.Era is Era.Legacy && (found.Speaks || found.Answered is not null));

    /// <summary>The modern revisions that the server speaks, or is claimed to, oldest first.</summary>
    public IReadOnlyList<Revision> Modern => Spoken(Era.Modern);

    /// <summary>The legacy revisions that the server agrees to, or is claimed to, oldest first.</summary>
    public IReadOnlyList<Revision> Handshakes => Spoken(Era.Legacy);

    /// <summary>The legacy revisions that the server itself agreed to, oldest first.</summary>
    public IReadOnlyList<Revision> Agreed => [.. Revisions.Where(found => found is { Manages: true, Revision.Era: Era.Legacy }).Select(found => found.Revision)];

    /// <summary>What was found for a revision; none where nothing was.</summary>
    public RevisionSurvey? In(Revision revision) => Revisions.FirstOrDefault(found => found.Revision == revision);

    /// <summary>The tools that the server listed in the era of a revision.</summary>
    public ToolListing ToolsIn(Revision revision) => Listings.GetValueOrDefault(revision.Era) ?? ToolListing.None;

    private List<Revision> Spoken(Era era) => [.. Revisions.Where(found => found.Speaks && found.Revision.Era == era).Select(found => found.Revision)];
}
