using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Ledgers;

/// <summary>One way in which messages of a server lack the shape of their revision, however often it was seen.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Kind">What sort of message it is, as a noun phrase.</param>
/// <param name="Place">The JSON pointer of the place, with an asterisk for each index; empty for the message as a whole.</param>
/// <param name="Sentence">What is wrong there, as a sentence.</param>
/// <param name="Scenario">The scenario in which it was seen last.</param>
/// <param name="Transcript">The exchange in which it was seen last.</param>
public sealed record ShapeFlaw(Revision Revision, string Kind, string Place, string Sentence, string Scenario, Transcript Transcript)
{
    /// <inheritdoc />
    public override string ToString() =>
        $"{Kind}{(Place.Length == 0 ? "" : $" at {Place}")}: {Sentence.TrimEnd('.')} (seen in «{Scenario}»)";
}
