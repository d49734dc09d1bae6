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
    private IPEndPoint? neighbour;
    private bool answers;

    /// <summary>The client sends GET with the headers of its session, as a client does that means to listen.</summary>
    [When("the client opens a listening stream")]
    public Task WhenTheClientOpensAListeningStream() => OpenAsync(Headers.None);

    /// <summary>The client sends GET with one more header: to the endpoint, or over HTTP+SSE to the address of the stream.</summary>
    [When("the client opens a stream with the header {word} as {string}")]
    public Task WhenTheClientOpensAStreamWithAHeader(string header, string value) => OpenAsync(Headers.None.With(header, value));

    /// <summary>The header Origin names the address of the endpoint itself.</summary>
    [When("the client sends a plain request from the origin of the endpoint")]
    public async Task WhenTheClientPostsFromTheOwnOrigin() =>
        await conversation.SendAsync((await conversation.ProbeAsync()).PlainRequest().With("Origin", (await conversation.HttpAsync()).Endpoint.GetLeftPart(UriPartial.Authority)));

    /// <summary>The client opens a connection to the port of the server at another address of 127.0.0.0/8, and sends nothing.</summary>
    [When("the client tries another loopback address")]
    public async Task WhenTheClientTriesAnotherAddress()
    {
        var client = await conversation.ProbeAsync();
        var url = await UrlOfAsync(client);
        if (!url.IsLoopback) throw new NotApplicableException($"The server is reached at {url.Host}, which is no local address");
        neighbour = new IPEndPoint(LoopbackNeighbour.Of(url.Host), url.Port);
        if (!LoopbackNeighbour.Exists(neighbour.Address)) throw new NotApplicableException("This machine has only one loopback address");
        await conversation.ComesInTimeAsync(async window => answers = await LoopbackNeighbour.AnswersAsync(neighbour, window));
        client.Transcript.Add(FrameDirection.Event, "tcp", $"{neighbour} {(answers ? "accepts the connection" : "is out of reach")}");
    }

    /// <summary>Nothing accepted the connection.</summary>
    [Then("the client finds no server there")]
    public void ThenTheClientFindsNoServer()
    {
        if (answers) throw new ClauseBrokenException($"a server that listens on its own address only", $"a connection to {neighbour}: it listens on every interface");
    }

    /// <summary>The GET got an error status; where it is not 403, a GET without the header Origin gets another answer.</summary>
    [Then("the stream is refused for its origin")]
    public async Task ThenTheStreamIsRefusedForItsOrigin()
    {
        var refusal = conversation.RequireResponse();
        if (refusal.Status < 400) throw new ClauseBrokenException("an HTTP status of 400 to 599", $"HTTP status {refusal.Status}");
        if (refusal.Status == 403) return;
        await OpenAsync(Headers.None);
        if (conversation.RequireResponse().Status == refusal.Status)
            throw new NotApplicableException($"The server opens no stream to anybody: HTTP status {refusal.Status}");
    }

    private async Task OpenAsync(Headers headers)
    {
        var client = await conversation.ProbeAsync();
        try
        {
            conversation.Response = await client.OpenStreamAsync(headers, conversation.Stopped)
                ?? throw new NotApplicableException(
                    "The server has not begun to answer GET within the reply window; it may wait until it has something to say");
        }
        catch (ConnectionLostException exception)
        {
            throw new PreconditionException($"The GET was cut off: {exception.Message}");
        }
    }

    private async Task<Uri> UrlOfAsync(ServerProbe client) => client.Channel switch
    {
        IHttpChannel http => http.Endpoint,
        HttpSseChannel sse => await sse.EndpointAsync(conversation.Stopped),
        _ => throw new NotApplicableException("The server is not reached over HTTP"),
    };
}
