namespace McpSpecKit.Steps.Conversations;

/// <summary>What the server has told of itself, each time that it was asked the same.</summary>
public sealed class Hearings
{
    private readonly List<(string Occasion, string Heard)> all = [];

    /// <summary>What it told each time, the first time first.</summary>
    public IReadOnlyList<(string Occasion, string Heard)> All => all;

    /// <summary>What it told at last, asked just as the first time; none where it was not asked so again.</summary>
    public string? Again { get; set; }

    /// <summary>Keeps what it told.</summary>
    /// <param name="occasion">For whom, as the end of a sentence that begins with "for".</param>
    /// <param name="heard">What it was.</param>
    public void Add(string occasion, string heard) => all.Add((occasion, heard));
}
