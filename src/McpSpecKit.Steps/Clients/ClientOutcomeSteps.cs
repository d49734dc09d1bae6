using McpSpecKit.Adapters.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>What came of what a client did, by its own account: that of a driver or an adapter, or the exit code where that was 0 after work with a good server.</summary>
[Binding]
public sealed class ClientOutcomeSteps(ClientConversation conversation)
{
    /// <summary>The client has sent the request whose answer the scenario is about, and says that it has the result; by an exit code it says so with 0.</summary>
    [Then("the client has received the result")]
    public void ThenTheClientHasTheResult()
    {
        RequireWork();
        if (!HasResult()) throw new ClauseBrokenException("a client that takes the answer for a result", conversation.DescribeLastWord());
    }

    /// <summary>Records whether it is so.</summary>
    [Then("it is noted whether the client has received the result")]
    public void ThenTheReportNotesTheResult()
    {
        RequireWork();
        conversation.Note(HasResult() ? "The client has received the result." : $"The client has not received the result: it came to {conversation.DescribeLastWord()}.");
    }

    /// <summary>The client says that what it was told has failed. A client that cannot say so is not concerned.</summary>
    [Then("the client reports an error")]
    public void ThenTheClientReportsAnError()
    {
        conversation.RequireOrders();
        conversation.Require(conversation.Log.Said.Count > 0, "The client has sent no message");
        if (conversation.Reports.All(report => report.Outcome is not ClientOutcome.Failed))
            throw new ClauseBrokenException("an error that the client reports", conversation.DescribeLastWord());
    }

    /// <summary>The client says of nothing that it was told that it has failed; by an exit code it says so with 0.</summary>
    [Then("the client reports no error")]
    public void ThenTheClientReportsNoError()
    {
        RequireAccount();
        conversation.Require(conversation.Log.Said.Count > 0, "The client has sent no message");
        if (conversation.LastWord.Outcome is ClientOutcome.Failed or ClientOutcome.Unfinished || conversation.Reports.Any(report => report.Outcome is ClientOutcome.Failed))
            throw new ClauseBrokenException("no error", conversation.DescribeLastWord());
    }

    /// <summary>Of the call that it gave up, the client reports no result.</summary>
    [Then("the client reports no result")]
    public void ThenTheClientReportsNoResult()
    {
        if (conversation.Reports.FirstOrDefault(report => report.Result is not null) is { } report)
            throw new ClauseBrokenException("no result of a call that was given up", $"{report.Result}");
    }

    /// <summary>The client is told to list the tools, and says that it has. A client that cannot be told is not concerned.</summary>
    [Then("the client still reacts on the same connection")]
    public async Task ThenTheClientStillReacts()
    {
        conversation.RequireOrders();
        var known = conversation.Log.RequestsFor(Method.Initialize).Count;
        var report = await conversation.TellAsync(new ClientOrder(ClientAct.ListTools));
        if (report.Outcome is not ClientOutcome.Done) throw new ClauseBrokenException("a client that lists the tools", conversation.DescribeLastWord());
        if (conversation.Log.RequestsFor(Method.Initialize).Count > known) throw new ClauseBrokenException("the same connection", "another initialize");
    }

    /// <summary>The client connected anew after the refusal, and says that it has.</summary>
    [Then("the client still completes a handshake on a new connection")]
    public void ThenTheClientCompletesAnother()
    {
        if (conversation.Reports[^1].Outcome is not ClientOutcome.Done || conversation.Log.RequestsFor(Method.Initialize).Count < 2)
            throw new ClauseBrokenException("a handshake after the refused one", conversation.DescribeLastWord());
    }

    private bool HasResult() => conversation.Subject.Endpoint.TakesOrders
        ? conversation.Reports.Count > 0 && conversation.Reports[^1] is { Outcome: ClientOutcome.Done, Result: not null }
        : conversation.LastWord.Outcome is ClientOutcome.Done;

    private void RequireAccount()
    {
        if (!conversation.Subject.Endpoint.TakesOrders && !conversation.Subject.Survey.ReportsIn(conversation.Revision))
            throw new PreconditionException("The client does not exit with 0 after work with a good server, so that its exit code says nothing of this one");
    }

    private void RequireWork()
    {
        RequireAccount();
        if (conversation.IsReachedByAnyAnswer && conversation.LastWord.Outcome is ClientOutcome.Failed or ClientOutcome.Unfinished && conversation.Log.Requests.Count > 0) return;
        conversation.Require(
            conversation.Log.Requests.Any(request => request.Method is Method.ListTools or Method.CallTool), "The client has neither listed the tools nor called one");
    }
}
