using System.Globalization;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>How a client finds out the era of a server that it launches; see 2026-07-28, page basic/transports/stdio, section "Backward Compatibility".</summary>
[Binding]
public sealed class ClientProbingSteps(ClientConversation conversation)
{
    /// <summary>The server speaks the revisions with a handshake, and no other.</summary>
    [Given("its server speaks legacy revisions only")]
    public void GivenALegacyServer() => conversation.Script.Revisions = Revision.Legacy;

    /// <summary>The server meets each modern request with this error, with silence, or by its own end, and offers handshakes.</summary>
    [Given("its server meets the probe with {}")]
    public void GivenTheProbeMeets(string answer) => conversation.Script.Twists.Add(new OnRequest(method: null, (request, _) =>
    {
        if (ServerStage.Named(request) is not { } version) return null;
        return answer switch
        {
            "silence" => new ServerMove.Silence(),
            "the end of its process" => new ServerMove.Exit(new ServerMove.Silence()),
            "error -32022" => new ServerMove.Answer(ServerStage.Unsupported(request, version, "2026-07-28")),
            _ => new ServerMove.Answer(ServerStage.Error(request, long.Parse(answer.Split(' ')[^1], CultureInfo.InvariantCulture), "No")),
        };
    }));

    /// <summary>An initialize request came. A client that still waits for the answer to its probe after four reply windows cannot be judged.</summary>
    [Then("the client falls back to initialize")]
    public async Task ThenTheClientFallsBack()
    {
        conversation.Require(conversation.Log.Requests.Count > 0, "The client has sent no request");
        await conversation.AwaitAsync(() => conversation.Log.RequestsFor(Method.Initialize).Count > 0);
        if (conversation.Log.RequestsFor(Method.Initialize).Count > 0) return;
        conversation.Require(!conversation.IsStillAtIt, "The client still waits for an answer to its probe");
        throw new ClauseBrokenException(Method.Initialize, conversation.DescribeLastWord());
    }
}
