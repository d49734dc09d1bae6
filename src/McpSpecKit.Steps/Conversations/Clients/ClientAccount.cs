using System.Text.Json;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Clients;

/// <summary>What a client says of its work.</summary>
public sealed class ClientAccount(ClientConversation conversation)
{
    /// <summary>What it says, as a sentence.</summary>
    public string Describe()
    {
        RequireWork();
        if (Listed() is { } tools) return $"The client has listed {string.Join(" and ", tools.DefaultIfEmpty("no tool"))}.";
        return HasResult() ? "The client has received the result." : $"The client has not received the result: it came to {conversation.DescribeLastWord()}.";
    }

    /// <summary>Demands that it says so.</summary>
    public Task DemandAsync(Account account)
    {
        switch (account.Words)
        {
            case Account.Result:
                RequireWork();
                Demand(HasResult(), "a client that takes the answer for a result");
                break;
            case Account.Error:
                conversation.RequireOrders();
                RequireMessages();
                Demand(HasFailed, "an error that the client reports");
                break;
            case Account.NoError:
                RequireAccount();
                RequireMessages();
                Demand(conversation.LastWord.Outcome is not (ClientOutcome.Failed or ClientOutcome.Unfinished) && !HasFailed, "no error");
                break;
            case Account.NoResult:
                if (conversation.Reports.FirstOrDefault(report => report.Result is not null) is { } report) throw new ClauseBrokenException("no result of a call that was given up", $"{report.Result}");
                break;
            case Account.Notifications:
                return DemandNotificationsAsync();
            default:
                DemandTool(account.Words.Split(' ')[2]);
                break;
        }

        return Task.CompletedTask;
    }

    private bool HasFailed => conversation.Reports.Any(report => report.Outcome is ClientOutcome.Failed);

    private bool HasResult() => conversation.Subject.Endpoint.TakesOrders
        ? conversation.Reports.Count > 0 && conversation.Reports[^1] is { Outcome: ClientOutcome.Done, Result: not null }
        : conversation.LastWord.Outcome is ClientOutcome.Done;

    private void Demand(bool isSo, string expected)
    {
        if (!isSo) throw new ClauseBrokenException(expected, conversation.DescribeLastWord());
    }

    private void DemandTool(string name)
    {
        conversation.RequireOrders();
        var names = Listed();
        conversation.Require(names is not null, "The client has not listed the tools");
        if (names is not [var only] || only != name) throw new ClauseBrokenException($"{name} alone", names!.Count == 0 ? "no tool" : string.Join(", ", names));
    }

    private async Task DemandNotificationsAsync()
    {
        conversation.Require(conversation.Log.RequestsFor(Method.Listen).Count > 1, "The client has not subscribed twice");
        var heard = await conversation.AskAsync(new ClientOrder(ClientAct.Heard));
        var counts = heard.Result is { ValueKind: JsonValueKind.Array } result ? [.. result.EnumerateArray().Select(count => count.GetInt32())] : (int[])[];
        if (counts is not [2, 1]) throw new ClauseBrokenException("2 notifications for the first subscription and 1 for the second", counts.Length == 0 ? "none" : string.Join(" and ", counts));
    }

    private IReadOnlyList<string?>? Listed() =>
        conversation.Reports.Select(report => report.Result).LastOrDefault(result => result is { ValueKind: JsonValueKind.Array }) is { } listed
            ? [.. listed.EnumerateArray().Select(name => name.GetString())]
            : null;

    private void RequireMessages() => conversation.Require(conversation.Log.Said.Count > 0, "The client has sent no message");

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
