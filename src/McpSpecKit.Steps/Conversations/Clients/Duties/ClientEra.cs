using McpSpecKit.Adapters.Clients;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>Versions of single requests, eras, and subscriptions; see 2026-07-28, pages basic/versioning and basic/patterns/subscriptions.</summary>
public sealed class ClientEra(ClientConversation conversation, ClientTraffic traffic)
{
    private IReadOnlyList<JsonRpcRequest> Modern => [.. traffic.Requests.Where(request => ServerStage.Named(request) is not null)];

    /// <summary>After the refusal the client asked again in this version, or says that it has failed: both are open to it.</summary>
    [Deed("asks again in the listed version or reports an error")]
    public async Task TheClientAsksAgain()
    {
        var revision = conversation.Revision;
        conversation.Require(Modern.Count > 0, "The client has sent no request that names its version");
        if (conversation.Reports.Any(report => report.Outcome is ClientOutcome.Failed) || conversation.LastWord.Outcome is ClientOutcome.Failed)
        {
            if (!HasAskedAgain()) conversation.Note("The client gives up, and says so.");
            return;
        }

        await conversation.DemandInTimeAsync(HasAskedAgain, $"another request in version {revision}, or an error", conversation.DescribeLastWord);

        bool HasAskedAgain() => Modern.Count > 1 && ServerStage.Named(Modern[1]) == revision.Name;
    }

    /// <summary>After the refusal no request came that names a version which the server did not list.</summary>
    [Rule("no request of the client names a version that was refused")]
    public void TheClientDoesNotInsist()
    {
        var again = Modern.Where((request, index) => index > 0 && request.Method == Modern[0].Method && ServerStage.Named(request) == ServerStage.Named(Modern[0])).ToList();
        if (again.Count > 0) throw new ClauseBrokenException("no second request in a version that was refused", $"{again[0]}");
    }

    /// <summary>Two connections to one server of the legacy era brought one modern request at most.</summary>
    [Rule("no more than one request of the client is a probe")]
    public void TheClientHasProbedOnce()
    {
        conversation.Require(conversation.Log.RequestsFor(Method.Initialize).Count > 1, "The client did not connect twice");
        if (Modern.Count == 0) throw new NotApplicableException("The client opens with a handshake, and probes not at all");
        if (Modern.Count > 1) throw new ClauseBrokenException("one probe", $"{Modern.Count} modern requests");
    }
}
