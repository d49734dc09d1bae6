using System.Text.Json.Nodes;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>Versions of single requests, eras, and subscriptions; see 2026-07-28, pages basic/versioning and basic/patterns/subscriptions.</summary>
[Binding]
public sealed class ClientEraSteps(ClientConversation conversation, ClientTraffic traffic)
{
    private IReadOnlyList<JsonRpcRequest> Modern => [.. traffic.Requests.Where(request => ServerStage.Named(request) is not null)];

    /// <summary>The server refuses the first modern request, or every one, with -32022, and lists this version, which it speaks too where it is a revision.</summary>
    [Given("its server refuses {extent} version and lists {word}")]
    public void GivenVersionsAreRefused(Extent extent, string listed)
    {
        var refused = 0;
        if (Revision.TryParse(listed, out var revision) && !conversation.Script.Revisions.Contains(revision)) conversation.Script.Revisions = [.. conversation.Script.Revisions, revision];
        conversation.Script.Twists.Add(new OnRequest(method: null, (request, _) =>
            ServerStage.Named(request) is { } version && (Interlocked.Increment(ref refused) == 1 || extent is Extent.Every)
                ? new ServerMove.Answer(ServerStage.Unsupported(request, version, listed)) { Status = 400 }
                : null));
    }

    /// <summary>The server acknowledges a subscription and covers nothing of what was asked for.</summary>
    [Given("its server acknowledges nothing of what is asked for")]
    public void GivenNothingIsAcknowledged() => conversation.Script.Twists.Add(new OnRequest(Method.Listen, (request, _) =>
        new ServerMove.Messages([ServerStage.Acknowledgement(request, [])], StreamFate.Stays)));

    /// <summary>The server breaks the stream of the first subscription off once it has acknowledged it.</summary>
    [Given("its server breaks the stream of a subscription")]
    public void GivenTheStreamBreaks()
    {
        var broken = 0;
        conversation.Script.Twists.Add(new OnRequest(Method.Listen, (request, _) => Interlocked.Increment(ref broken) == 1
            ? new ServerMove.Messages([ServerStage.Acknowledgement(request, new JsonObject { ["toolsListChanged"] = true })], StreamFate.Breaks)
            : null));
    }

    /// <summary>After the refusal the client asked again in this version, or says that it has failed: both are open to it.</summary>
    [Then("the client asks again in version {revision} or reports an error")]
    public async Task ThenTheClientAsksAgain(Revision revision)
    {
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
    [Then("the client asks in no version that was refused")]
    public void ThenTheClientDoesNotInsist()
    {
        var again = Modern.Where((request, index) => index > 0 && request.Method == Modern[0].Method && ServerStage.Named(request) == ServerStage.Named(Modern[0])).ToList();
        if (again.Count > 0) throw new ClauseBrokenException("no second request in a version that was refused", $"{again[0]}");
    }

    /// <summary>Two connections to one server of the legacy era brought one modern request at most.</summary>
    [Then("the client has probed once")]
    public void ThenTheClientHasProbedOnce()
    {
        conversation.Require(conversation.Log.RequestsFor(Method.Initialize).Count > 1, "The client did not connect twice");
        if (Modern.Count == 0) throw new NotApplicableException("The client opens with a handshake, and probes not at all");
        if (Modern.Count > 1) throw new ClauseBrokenException("one probe", $"{Modern.Count} modern requests");
    }
}
