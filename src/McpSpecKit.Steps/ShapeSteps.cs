using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps;

/// <summary>The page basic/index, section "Schema".</summary>
[Binding]
public sealed class ShapeSteps(ServerConversation conversation, MessageExamination examination)
{
    private const int Named = 12;

    /// <summary>
    /// Whatever the server sent under the revision, in this scenario and in those that the run held before it, fits the schema of the
    /// revision: each result by the method it answers, each notification by its own method, and everything by its envelope. Messages that
    /// no schema describes, and what a page states itself, are left out. How many messages were checked is noted.
    /// </summary>
    [Then("each message from the server has the shape of {revision}")]
    public void ThenEachMessageHasTheShapeOf(Revision revision)
    {
        if (!conversation.Reply.ShowsLife) throw new PreconditionException($"The server no longer answers: {conversation.Reply.Describe()}");
        examination.Examine();
        var counts = examination.Ledger.CheckedIn(revision);
        if (counts.Count == 0) throw new PreconditionException($"Nothing came of which it is known that it was meant for {revision}");
        var kinds = counts.OrderByDescending(count => count.Value).Take(Named).Select(count => $"{count.Value} of {count.Key}");
        conversation.Note($"Messages checked: {counts.Values.Sum()} ({string.Join(", ", kinds)}{(counts.Count > Named ? ", …" : "")}).");

        examination.DemandNone(examination.Ledger.FlawsIn(revision), $"messages of the shape that the schema of {revision} gives them");
    }
}
