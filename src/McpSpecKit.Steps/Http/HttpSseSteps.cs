using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Http;

/// <summary>The page basic/transports of 2024-11-05, section "HTTP with SSE".</summary>
[Binding]
public sealed class HttpSseSteps(ServerConversation conversation)
{
    private const string EventStream = "text/event-stream";
    private ServerProbe? other;
    private Delivery? stream;
    private IReadOnlyList<Reply> replies = [];

    private Delivery Stream => stream ?? throw new InvalidOperationException("The scenario has opened no stream.");

    /// <summary>Another client has an event stream open, and keeps it open.</summary>
    [Given("another client has opened the event stream")]
    public async Task GivenAnotherClient()
    {
        other = await conversation.ConnectAsync(conversation.Profile);
        if (!IsEventStream(await OpenAsync(other))) throw new PreconditionException("The server opened no event stream for another client.");
    }

    /// <summary>The client sends a GET to the address of the stream, and reads what comes until the scenario ends.</summary>
    [When("the client opens the event stream")]
    public async Task WhenTheClientOpensTheStream() => stream = await OpenAsync(await conversation.ProbeAsync());

    /// <summary>The client opens the stream, waits for the endpoint event, and offers the revision of the scenario in a POST to the address in it.</summary>
    [When("the client posts initialize to the address that it was told")]
    public async Task WhenTheClientPostsInitialize()
    {
        await LearnAddressAsync(await conversation.ProbeAsync());
        await conversation.OfferAsync(conversation.Revision.Name, Headers.None);
    }

    /// <summary>Two clients, each with a stream of its own, offer the revision of the scenario at the same time.</summary>
    [When("both clients post initialize")]
    public async Task WhenBothPost()
    {
        ServerProbe[] clients = [other!, await conversation.ProbeAsync()];
        await Task.WhenAll(clients.Select(LearnAddressAsync));
        replies = await Task.WhenAll(clients.Select(client =>
            client.InitializeAsync(conversation.Revision.Name, Headers.None, conversation.Stopped)));
    }

    /// <summary>
    /// The status of the GET is 200 to 299, and the content type text/event-stream. Where the survey found no stream either, the address
    /// may be a wrong one, and nothing is judged.
    /// </summary>
    [Then("the HTTP response is an event stream")]
    public void ThenTheResponseIsAnEventStream()
    {
        if (IsEventStream(Stream)) return;
        if (conversation.Subject.Survey.Failure is { } failure) throw new PreconditionException(failure);
        throw new ClauseBrokenException("an event stream", Describe(Stream));
    }

    /// <summary>
    /// An event of type endpoint comes within the reply window; its data is a URI, relative or absolute. Whether another event came before
    /// it is noted.
    /// </summary>
    [Then("an endpoint event holds an address")]
    public async Task ThenAnEndpointEventHoldsAnAddress()
    {
        if (!IsEventStream(Stream)) throw new PreconditionException($"The server opened no event stream: it answered with {Describe(Stream)}");
        var channel = ChannelOf(await conversation.ProbeAsync());
        var failure = await FailureOfAsync(channel);
        if (channel.NamedAddress is not { } address)
            throw new ClauseBrokenException($"an event «{HttpSseChannel.EndpointEvent}»", failure ?? "no event");
        if (!MessageEndpoint.IsAddress(address)) throw new ClauseBrokenException("a URI in the endpoint event", $"«{address}»");
        conversation.Note($"The address for messages is {address}");
        if (channel.FirstEvent is { Type: not HttpSseChannel.EndpointEvent } first) conversation.Note($"Before it came an event «{first.Type}».");
    }

    /// <summary>A JSON-RPC response to the request, a result or an error, came as the data of an event of type message.</summary>
    [Then("the answer is a message event of the stream")]
    public void ThenTheAnswerIsAnEvent() => RequireAnswer(conversation.Reply, "the answer");

    /// <summary>Each stream brought a JSON-RPC response to the request of its own client.</summary>
    [Then("each client finds the answer on its own stream")]
    public void ThenEachFindsItsAnswer()
    {
        foreach (var reply in replies) RequireAnswer(reply, "the answer to each client on its own stream,");
    }

    private static void RequireAnswer(Reply reply, string what)
    {
        if (reply is Reply.Lost) throw new PreconditionException($"The connection broke: {reply.Describe()}");
        if (reply is not (Reply.Success or Reply.Failure))
            throw new ClauseBrokenException($"{what} as an event «message»", $"{reply.Describe()}{InTheBody(reply)}");
    }

    private static string InTheBody(Reply reply) => reply.Delivery is { Accepted: true, Body.Count: > 0 } ? "; the POST was answered in its body" : "";

    private async Task<Delivery> OpenAsync(ServerProbe client) =>
        await ChannelOf(client).OpenStreamAsync(Headers.ForStream, conversation.Stopped)
            ?? throw new InvalidOperationException("The stream of the client is open already.");

    /// <summary>Without an address nothing can be posted, and nothing is said about posting.</summary>
    private async Task LearnAddressAsync(ServerProbe client)
    {
        await ChannelOf(client).OpenStreamAsync(Headers.ForStream, conversation.Stopped);
        await ChannelOf(client).EndpointAsync(conversation.Stopped);
    }

    private async Task<string?> FailureOfAsync(HttpSseChannel channel)
    {
        try
        {
            await channel.EndpointAsync(conversation.Stopped);
            return null;
        }
        catch (ConnectionLostException exception)
        {
            return exception.Message;
        }
    }

    private static HttpSseChannel ChannelOf(ServerProbe client) => client.Channel as HttpSseChannel
        ?? throw new NotApplicableException("The adapter has a transport of its own in the place of HTTP+SSE.");

    private static bool IsEventStream(Delivery delivery) =>
        delivery.Accepted && delivery.Headers["Content-Type"]?.StartsWith(EventStream, StringComparison.OrdinalIgnoreCase) == true;

    private static string Describe(Delivery delivery) =>
        $"HTTP status {delivery.Status} with {delivery.Headers["Content-Type"] ?? "no content type"}";
}
