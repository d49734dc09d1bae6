using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>
/// A door that a server keeps shut though it is claimed to speak the revision behind it: the handshake or discovery. It fails by the clause
/// that this breaks, and what lies behind it could not be run.
/// </summary>
/// <param name="Requirement">The id of the requirement that it breaks.</param>
/// <param name="Expected">What the clause asks for, as a noun phrase.</param>
/// <param name="Got">What came instead, as a noun phrase.</param>
/// <param name="Cause">Why nothing behind it could be run, as a sentence that is the same in each revision.</param>
public sealed record BrokenDoor(string Requirement, string Expected, string Got, string Cause)
{
    /// <summary>The frames that show it.</summary>
    public IReadOnlyList<Frame> Transcript { get; init; } = [];
}
