using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Probes;

/// <summary>What became of offering a revision.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Reply">What came to <c>initialize</c>.</param>
/// <param name="HasSession">Whether the server assigned a session.</param>
/// <param name="Tools">What it listed when it was asked for its tools.</param>
/// <param name="Transcript">The exchange.</param>
internal sealed record Handshake(
    Revision Revision,
    Reply Reply,
    bool HasSession,
    ListedTools Tools,
    IReadOnlyList<Frame> Transcript)
{
    /// <summary>When that was known, as a timestamp of the clock of the survey.</summary>
    public required long RepliedAt { get; init; }

    /// <summary>Whether no request after the result of initialize was answered, in the whole time that each had.</summary>
    public bool IsSilentAfterwards { get; init; }

    /// <summary>What was not answered after the result of initialize, as a sentence.</summary>
    public string? Silence { get; init; }

    /// <summary>What opened the door that was shut to a plain <c>initialize</c>; none where nothing did.</summary>
    public OpenedDoor? Opened { get; init; }

    /// <summary>The result of <c>initialize</c>, where there is one.</summary>
    public JsonElement? Result => (Reply as Reply.Success)?.Message.Result;

    /// <summary>The version that the result names; none without one.</summary>
    public string? Answered => ServerAnswer.Text(Result, "protocolVersion");

    /// <summary>Whether the server agreed to the revision.</summary>
    public bool Agreed => Answered == Revision.Name;
}
