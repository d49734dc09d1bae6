using McpSpecKit.Steps.Conversations.Ledgers;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Rules;

/// <summary>What the schemas say of everything that a server sends; see the page basic/index, sections "Messages" and "Responses".</summary>
public sealed class ServerSchemaRules(ServerConversation conversation, ServerTraffic traffic, MessageExamination examination)
{
    private const int Named = 12;

    /// <summary>
    /// For the whole run: each result fits the schema by the method it answers, each notification that of its own method, and everything that of
    /// its envelope. How many messages were checked is noted. Messages that no schema describes, and what a page states itself, are left out.
    /// </summary>
    [RunRule("each message of the server fits the schema of its revision")]
    public void EachMessageFitsItsSchema()
    {
        if (!conversation.Reply.ShowsLife) throw new PreconditionException($"The server no longer answers: {conversation.Reply.Describe()}");
        examination.Examine();
        var counts = examination.Ledger.CheckedIn(conversation.Revision);
        if (counts.Count == 0) throw new PreconditionException($"Nothing came of which it is known that it was meant for {conversation.Revision}");
        var kinds = counts.OrderByDescending(count => count.Value).Take(Named).Select(count => $"{count.Value} of {count.Key}");
        conversation.Note($"Messages checked: {counts.Values.Sum()} ({string.Join(", ", kinds)}{(counts.Count > Named ? ", …" : "")}).");
        examination.DemandNone(examination.Ledger.FlawsIn(conversation.Revision), $"messages of the shape that the schema of {conversation.Revision} gives them");
    }

    /// <summary>For the whole run: each result has a member resultType that is text; of other scenarios, each result to a request that names the revision itself.</summary>
    [RunRule("each result of the server has a resultType")]
    public void EachResultHasAType()
    {
        if (traffic.Results.Count == 0) throw traffic.Nothing("result");
        examination.Examine();
        examination.DemandNone(examination.Ledger.UntypedResultsIn(conversation.Revision), "results with a resultType");
    }
}
