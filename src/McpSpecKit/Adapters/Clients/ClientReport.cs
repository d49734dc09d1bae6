using System.Text.Json;

namespace McpSpecKit.Adapters.Clients;

/// <summary>What a client says of what it was told to do.</summary>
/// <param name="Outcome">How it came out.</param>
/// <param name="Text">Why, as a sentence; none where there is nothing to say.</param>
public sealed record ClientReport(ClientOutcome Outcome, string? Text = null)
{
    /// <summary>The client says nothing of it.</summary>
    public static ClientReport Unsaid { get; } = new(ClientOutcome.Unsaid);

    /// <summary>The client has done it.</summary>
    public static ClientReport Done { get; } = new(ClientOutcome.Done);

    /// <summary>The client was still at it.</summary>
    public static ClientReport Unfinished { get; } = new(ClientOutcome.Unfinished);

    /// <summary>What came of it: the result of a call, or the names of the tools; none where it says nothing of that.</summary>
    public JsonElement? Result { get; init; }

    /// <summary>The code with which its process exited; none while it runs, or where it has none of its own.</summary>
    public int? ExitCode { get; init; }
}
