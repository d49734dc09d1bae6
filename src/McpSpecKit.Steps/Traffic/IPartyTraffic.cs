using McpSpecKit.Catalogue;

namespace McpSpecKit.Steps.Traffic;

/// <summary>What the party under test has sent in a scenario.</summary>
public interface IPartyTraffic
{
    /// <summary>Whose it is.</summary>
    Party Party { get; }

    /// <summary>Everything of a kind that came, once it has had the time that is owed to it.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="Verdicts.NotApplicableException">Nothing came of what a party is free to send.</exception>
    /// <exception cref="Verdicts.PreconditionException">Nothing came, so that nothing can be said.</exception>
    Task<IReadOnlyList<Sent>> FindAsync(Kind kind);

    /// <summary>Everything of a kind that came by now, be it nothing, of a party that is alive.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="Verdicts.PreconditionException">The party is not alive, so that nothing can be said.</exception>
    Task<IReadOnlyList<Sent>> ListAsync(Kind kind);

    /// <summary>What a sentence refers to, such as "the agreed version".</summary>
    /// <param name="reference">The words.</param>
    /// <param name="sent">The thing that the sentence is about.</param>
    string? Resolve(string reference, Sent sent);

    /// <summary>Notes the revisions that the survey found the party to speak.</summary>
    void NoteRevisions();

    /// <summary>Notes what was seen, for the report.</summary>
    void Note(string sentence);

    /// <summary>What became of a party that has not sent something, as the end of a sentence; empty where nothing tells.</summary>
    string DescribeEnd();
}
