using System.Text.Json;
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

    /// <summary>Why nothing can be judged there, as one sentence; none where the endpoint answers.</summary>
    public string? Failure { get; init; }

    /// <summary>The revisions that its authors say it speaks; empty where they say nothing.</summary>
    public IReadOnlyList<Revision> Claims { get; init; } = [];

    /// <summary>The name that the server gives itself.</summary>
    public string? ServerName { get; init; }

    /// <summary>The version that the server gives itself.</summary>
    public string? ServerVersion { get; init; }

    /// <summary>What was found for each revision, oldest first.</summary>
    public IReadOnlyList<RevisionSurvey> Revisions { get; init; } = [];

    /// <summary>The tools that scenarios can make use of, by what they do.</summary>
    public IReadOnlyDictionary<ToolRole, string> Tools { get; init; } = new Dictionary<ToolRole, string>();

    /// <summary>The input schemas of those tools, by the tool's name.</summary>
    public IReadOnlyDictionary<string, JsonElement> ToolSchemas { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Whether the server assigned a session id; none where the transport has no sessions.</summary>
    public bool? AssignsSessions { get; init; }

    /// <summary>How long the first answer took, start-up included.</summary>
    public TimeSpan FirstAnswer { get; init; }

    /// <summary>The frames that show the failure, where there is one.</summary>
    public IReadOnlyList<Frame> Transcript { get; init; } = [];

    /// <summary>The legacy revisions that the server agrees to, oldest first.</summary>
    public IReadOnlyList<Revision> Handshakes => [.. Revisions.Where(found => found.Speaks && found.Revision.Era is Era.Legacy).Select(found => found.Revision)];

    /// <summary>What was found for a revision; none where nothing was.</summary>
    public RevisionSurvey? In(Revision revision) => Revisions.FirstOrDefault(found => found.Revision == revision);
}
