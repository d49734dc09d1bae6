using System.Net;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Http;

/// <summary>The pages on Streamable HTTP and HTTP+SSE, on the endpoint and its security.</summary>
[Binding]
public sealed class HttpEndpointSteps(ServerConversation conversation)
{
    /// <summary>Nothing accepts a connection to the port of the server at another address of 127.0.0.0/8; the client sends nothing there.</summary>
    [Then("the server is out of reach at another loopback address")]
    public async Task ThenTheServerIsOutOfReach()
    {
        var client = await conversation.ProbeAsync();
        var url = await UrlOfAsync(client);
        if (!url.IsLoopback) throw new NotApplicableException($"The server is reached at {url.Host}, which is no local address");
        var neighbour = new IPEndPoint(LoopbackNeighbour.Of(url.Host), url.Port);
        if (!LoopbackNeighbour.Exists(neighbour.Address)) throw new NotApplicableException("This machine has only one loopback address");
        var answers = false;
        await conversation.ComesInTimeAsync(async window => answers = await LoopbackNeighbour.AnswersAsync(neighbour, window));
        client.Transcript.Add(FrameDirection.Event, "tcp", $"{neighbour} {(answers ? "accepts the connection" : "is out of reach")}");
        if (answers) throw new ClauseBrokenException("a server that listens on its own address only", $"a connection to {neighbour}: it listens on every interface");
    }

    private async Task<Uri> UrlOfAsync(ServerProbe client) => client.Channel switch
    {
        IHttpChannel http => http.Endpoint,
        HttpSseChannel sse => await sse.EndpointAsync(conversation.Stopped),
        _ => throw new NotApplicableException("The server is not reached over HTTP"),
    };
}
