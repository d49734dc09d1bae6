using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations;

/// <summary>The journals of the scenario that holds a conversation and of the one, if any, that looks at it; each keeps all exchanges.</summary>
internal sealed class OpenJournals
{
    private readonly List<Transcript> exchanges = [];
    private readonly Stack<ScenarioJournal> open = [];

    /// <summary>The journal of the scenario that began last.</summary>
    public ScenarioJournal Latest => open.Peek();

    /// <summary>A scenario begins.</summary>
    public void Open(ScenarioJournal journal)
    {
        foreach (var exchange in exchanges) journal.Keep(exchange);
        open.Push(journal);
    }

    /// <summary>The scenario that began last ends.</summary>
    /// <returns>Whether it was the only one.</returns>
    public bool CloseLatest()
    {
        open.Pop();
        return open.Count is 0;
    }

    /// <summary>Keeps an exchange of the conversation.</summary>
    public void Keep(Transcript exchange)
    {
        exchanges.Add(exchange);
        foreach (var journal in open) journal.Keep(exchange);
    }
}
