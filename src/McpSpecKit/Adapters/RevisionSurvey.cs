using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Adapters;

/// <summary>Whether an endpoint speaks a revision.</summary>
/// <param name="Revision">The revision that was offered.</param>
/// <param name="Speaks">Whether the server agreed to it, or its authors claim it.</param>
/// <param name="Evidence">What the server answered, as one sentence.</param>
/// <param name="Capabilities">The capabilities that the server declared in it.</param>
public sealed record RevisionSurvey(Revision Revision, bool Speaks, string Evidence, JsonElement? Capabilities)
{
    /// <summary>The version that the server answered with; none where it named none.</summary>
    public string? Answered { get; init; }

    /// <summary>Why nothing can be said of the revision: the server gave no answer at all; none where it gave one.</summary>
    public string? Failure { get; init; }
}
