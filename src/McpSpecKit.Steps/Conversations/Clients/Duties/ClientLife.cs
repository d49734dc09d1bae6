using McpSpecKit.Adapters.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>Whether a client goes on after what its server did.</summary>
public sealed class ClientLife(ClientConversation conversation)
{
    /// <summary>The client is told to list the tools, and says that it has. A client that cannot be told is not concerned.</summary>
    [Deed("still reacts on the same connection")]
    public async Task TheClientStillReacts()
    {
        conversation.RequireOrders();
        var known = conversation.Log.RequestsFor(Method.Initialize).Count;
        var report = await conversation.TellAsync(new ClientOrder(ClientAct.ListTools));
        if (report.Outcome is not ClientOutcome.Done) throw new ClauseBrokenException("a client that lists the tools", conversation.DescribeLastWord());
        if (conversation.Log.RequestsFor(Method.Initialize).Count > known) throw new ClauseBrokenException("the same connection", "another initialize");
    }

    /// <summary>The client connected anew after the refusal, and says that it has.</summary>
    [Deed("still completes a handshake on a new connection")]
    public void TheClientCompletesAnother()
    {
        if (conversation.Reports[^1].Outcome is not ClientOutcome.Done || conversation.Log.RequestsFor(Method.Initialize).Count < 2)
            throw new ClauseBrokenException("a handshake after the refused one", conversation.DescribeLastWord());
    }
}
