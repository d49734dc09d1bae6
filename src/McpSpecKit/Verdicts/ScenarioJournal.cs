using McpSpecKit.Wire;

namespace McpSpecKit.Verdicts;

/// <summary>What a scenario leaves behind beside its outcome: what it noted, and the exchanges it held.</summary>
public sealed class ScenarioJournal
{
    private readonly List<string> notes = [];
    private readonly List<Transcript> transcripts = [];
    private readonly List<Frame> kept = [];

    /// <summary>What the scenario noted, in order.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>The frames of all its exchanges, one exchange after the other.</summary>
    public IReadOnlyList<Frame> Frames => [.. kept, .. transcripts.SelectMany(transcript => transcript.Frames)];

    /// <summary>Notes what was seen, as one sentence.</summary>
    public void Note(string sentence) => notes.Add(sentence);

    /// <summary>Keeps an exchange for the report that is over already.</summary>
    public void Keep(IReadOnlyList<Frame> exchange) => kept.AddRange(exchange);

    /// <summary>Keeps an exchange for the report.</summary>
    public void Keep(Transcript transcript) => transcripts.Add(transcript);
}
