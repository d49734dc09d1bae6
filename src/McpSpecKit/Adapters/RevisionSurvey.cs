using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Adapters;

/// <summary>What was found for a revision: whether the server manages it, and else who claims that it does.</summary>
/// <param name="Revision">The revision that was offered.</param>
/// <param name="Manages">Whether the server agreed to it: in a handshake, or by discovery.</param>
/// <param name="Evidence">What the server answered, as one sentence.</param>
/// <param name="Capabilities">The capabilities that the server declared in it.</param>
public sealed record RevisionSurvey(Revision Revision, bool Manages, string Evidence, JsonElement? Capabilities)
{
    /// <summary>What claims that the server speaks it though it does not manage to, as a clause; none where nothing does.</summary>
    public string? Claim { get; init; }

    /// <summary>The door that is shut before it; none where it is open, or where nothing claims that there is one.</summary>
    public BrokenDoor? Door { get; init; }

    /// <summary>The version that the server answered with; none where it named none.</summary>
    public string? Answered { get; init; }

    /// <summary>Why nothing can be said of the revision: the server gave no answer at all; none where it gave one.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether it concerns the server: it manages it, or is claimed to.</summary>
    public bool Speaks => Manages || Claim is not null;

    /// <summary>Why nothing can be run in it; none where nothing stands in the way.</summary>
    public string? Obstacle => Failure ?? Door?.Cause;
}
