using System.Globalization;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Probes.Clients.Twists;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Clients;

/// <summary>How a client finds out the era of a server that it launches; see 2026-07-28, page basic/transports/stdio, section "Backward Compatibility".</summary>
[Binding]
public sealed class ClientProbingSteps(ClientConversation conversation)
{
    /// <summary>The server speaks the revisions with a handshake, and no other.</summary>
    [Given("its server speaks legacy revisions only")]
    public void GivenALegacyServer() => conversation.Script.Revisions = Revision.Legacy;

    /// <summary>
    /// The server meets each modern request with this error, with silence, with its own end, or over HTTP with status 400 and this body; it offers
    /// handshakes beside.
    /// </summary>
    [Given("its server answers modern requests with {}")]
    public void GivenModernRequestsMeet(string answer) => conversation.Script.Twists.Add(new OnRequest(method: null, (request, _) =>
        ServerStage.Named(request) is { } version ? MoveFor(request, version, answer) : null));

    private static ServerMove MoveFor(JsonRpcRequest request, string version, string answer) => answer switch
    {
        "silence" => new ServerMove.Silence(),
        "the end of its process" => new ServerMove.Exit(new ServerMove.Silence()),
        "status 400 and no body" => new ServerMove.Whole(400, Headers.None, ""),
        "status 400 and plain text" => new ServerMove.Whole(400, Headers.None.With("Content-Type", "text/plain"), "Bad Request: no session"),
        _ when answer.StartsWith("status 400 and ", StringComparison.Ordinal) => ErrorFor(request, version, answer) with { Status = 400 },
        _ => ErrorFor(request, version, answer),
    };

    private static ServerMove.Answer ErrorFor(JsonRpcRequest request, string version, string answer) =>
        long.Parse(answer.Split(' ')[^1], CultureInfo.InvariantCulture) is var code && code is ErrorCode.UnsupportedProtocolVersion
            ? new(ServerStage.Unsupported(request, version, "2026-07-28"))
            : new(ServerStage.Error(request, code, "No"));

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
