using System.Text;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps;

/// <summary>The pages on Streamable HTTP, on sending messages to the server.</summary>
[Binding]
public sealed class HttpPostSteps(ServerConversation conversation)
{
    private const string Json = "application/json";
    private const string EventStream = "text/event-stream";
    private const string HarmlessMethod = "notifications/mcp-spec-kit/nothing";

    /// <summary>The client sends the initialized notification.</summary>
    [When("the client posts the initialized notification")]
    public Task WhenTheClientPostsInitialized() => NotifyAsync(Method.Initialized, Headers.None);

    /// <summary>The client sends the initialized notification with one more header, or with another value of one.</summary>
    [When("the client posts the initialized notification with the header {word} as {string}")]
    public Task WhenTheClientPostsInitializedWithAHeader(string header, string value) =>
        NotifyAsync(Method.Initialized, Headers.None.With(header, value));

    /// <summary>The client sends a notification whose method only the kit knows.</summary>
    [When("the client posts a harmless notification")]
    public Task WhenTheClientPostsAHarmlessNotification() => NotifyAsync(HarmlessMethod, Headers.None);

    /// <summary>The body is an array of two such notifications, and holds no request.</summary>
    [When("the client posts a batch of two harmless notifications")]
    public Task WhenTheClientPostsABatchOfNotifications() =>
        PostAsync($$"""[{"jsonrpc":"2.0","method":"{{HarmlessMethod}}"},{"jsonrpc":"2.0","method":"{{HarmlessMethod}}"}]""");

    /// <summary>The same notification goes out with no header that repeats anything of it.</summary>
    [When("the client posts a harmless notification without the standard headers")]
    public Task WhenTheClientPostsANotificationWithoutHeaders() => PostAsync($$"""{"jsonrpc":"2.0","method":"{{HarmlessMethod}}"}""");

    /// <summary>The body is the beginning of a JSON object.</summary>
    [When("the client posts broken JSON")]
    public Task WhenTheClientPostsBrokenJson() => PostAsync("""{"jsonrpc":"2.0","method":""");

    /// <summary>The body is a JSON object that is neither request, notification nor response: it has parameters, and neither method nor id.</summary>
    [When("the client posts an object that is no message")]
    public Task WhenTheClientPostsNoMessage() => PostAsync("""{"jsonrpc":"2.0","params":{}}""");

    /// <summary>The client calls a tool whose name only the kit knows.</summary>
    [When("the client posts a request for a tool that is not there")]
    public async Task WhenTheClientAsksForATool() =>
        await SendAsync(client => client.Draft(
            Method.CallTool, CanonicalMessages.CallParameters(conversation.Revision, "mcp_spec_kit_no_such_tool", [], ToolCall.ProgressToken)));

    /// <summary>The client reads a resource whose URI only the kit knows.</summary>
    [When("the client posts a request for a resource that is not there")]
    public async Task WhenTheClientAsksForAResource() =>
        await SendAsync(client => client.Draft(Method.ReadResource, new() { ["uri"] = "mcp-spec-kit://no/such/resource" }));

    /// <summary>The client sends a request that only the other era defines: server/discover in the legacy era, ping in the modern one.</summary>
    [When("the client posts a request for a method of another revision")]
    public async Task WhenTheClientAsksForAnotherMethod() =>
        await SendAsync(client => client.Draft(conversation.Revision.Era is Era.Legacy ? Method.Discover : Method.Ping).Wrongly(_ => { }));

    /// <summary>The client sends two pings in one list.</summary>
    [When("the client posts a batch of two requests")]
    public async Task WhenTheClientPostsABatch()
    {
        await PostAsync("""[{"jsonrpc":"2.0","id":"batched-1","method":"ping"},{"jsonrpc":"2.0","id":"batched-2","method":"ping"}]""");
        await conversation.ComesInTimeAsync(window => conversation.RequireResponse().Ended.WaitAsync(window));
    }

    /// <summary>
    /// Each POST by which the client answered a request of the server got status 202 and no byte of a body; an error status means that the
    /// response was not accepted.
    /// </summary>
    [Then("each response from the client that is accepted gets an empty 202")]
    public async Task ThenEachResponseIsTaken()
    {
        var client = await conversation.ProbeAsync();
        await conversation.SettleAsync();
        if (client.Answers.Count == 0) throw new NotApplicableException("The tool has asked the client for nothing, so that the client answered nothing");
        var accepted = client.Answers.Where(answer => answer.Status < 400).ToList();
        if (accepted.Count == 0) throw new NotApplicableException($"The server accepts no such response: HTTP status {client.Answers[0].Status}");
        foreach (var answer in accepted)
        {
            if (answer.Status != 202) throw new ClauseBrokenException("HTTP status 202 to a response of the client", $"HTTP status {answer.Status}");
            await RequireEmptyAsync(answer);
        }
    }

    /// <summary>The status is 202, and there is no byte of a body; an error status means that the notification was not accepted.</summary>
    [Then("a notification that is accepted gets an empty 202")]
    public async Task ThenAcceptanceIsAnEmpty202()
    {
        if (conversation.Unanswered is { } silence) throw new ClauseBrokenException("HTTP status 202, or an error status", silence);
        var response = conversation.RequireResponse();
        if (response.Status >= 400) throw new NotApplicableException($"The server accepts no such notification: HTTP status {response.Status}");
        if (response.Status != 202) throw new ClauseBrokenException("HTTP status 202", $"HTTP status {response.Status}");
        await RequireEmptyAsync(response);
    }

    /// <summary>
    /// The status is one of 400 to 599, or an error is the body or comes on the stream: since nobody knows whether a request was meant, each
    /// of them refuses it.
    /// </summary>
    [Then("the server does not accept the body")]
    public async Task ThenTheBodyIsNotAccepted()
    {
        var response = conversation.RequireResponse();
        if (response.Status >= 400 || (response.Status == 200 && (response.Body.OfType<JsonRpcError>().Any() || await BringsErrorAsync(response.Stream))))
            return;
        throw new ClauseBrokenException("an error status, or an error in the body", $"HTTP status {response.Status}");
    }

    /// <summary>The content type is application/json with one JSON object as the body, or text/event-stream.</summary>
    [Then("the HTTP response is a JSON object or an event stream")]
    public void ThenTheResponseIsOfOneOfTheTypes()
    {
        var response = conversation.RequireResponse();
        var type = response.Headers["Content-Type"];
        if (IsOf(EventStream, type) && response.Stream is not null) return;
        if (!IsOf(Json, type)) throw new ClauseBrokenException($"{Json} or {EventStream}", $"HTTP status {response.Status} with {type ?? "no content type"}");
        if (response.Body is not [not (MalformedMessage or JsonRpcBatch)])
            throw new ClauseBrokenException("one JSON object", response.Body.Count == 0 ? "an empty body" : $"{response.Body[0]}");
    }

    private static bool IsOf(string type, string? header) => header?.Split(';')[0].Trim().Equals(type, StringComparison.OrdinalIgnoreCase) == true;

    private async Task<bool> BringsErrorAsync(EventLog? stream)
    {
        StreamEvent? error = null;
        return stream is not null
            && await conversation.ComesInTimeAsync(async window => error = await stream.FindAsync(item => item.Message is JsonRpcError, window))
            && error is not null;
    }

    private async Task RequireEmptyAsync(Delivery response)
    {
        if (response.Stream is { } stream)
        {
            await conversation.ComesInTimeAsync(window => stream.FindAsync(_ => true, window));
            if (stream.Events.Count > 0) throw new ClauseBrokenException("no body", "an event stream");
        }
        else if (response.Body is [var message, ..])
        {
            throw new ClauseBrokenException("no body", $"the body «{(message is MalformedMessage malformed ? malformed.Text : message.ToString())}»");
        }
    }

    private async Task SendAsync(Func<ServerProbe, Draft> draft) => await conversation.SendAsync(draft(await conversation.ProbeAsync()));

    private async Task NotifyAsync(string method, Headers headers)
    {
        var client = await conversation.ProbeAsync();
        await KeepAsync(() => client.NotifyAsync(method, parameters: null, headers, conversation.Stopped));
    }

    private async Task PostAsync(string body)
    {
        var client = await conversation.ProbeAsync();
        await KeepAsync(() => client.SendRawAsync(Encoding.UTF8.GetBytes(body), conversation.Stopped));
    }

    private async Task KeepAsync(Func<Task<Delivery>> post)
    {
        try
        {
            conversation.Response = null;
            conversation.Unanswered = await conversation.ComesInTimeAsync(async window => conversation.Response = await post().WaitAsync(window))
                ? null
                : "no HTTP response within the reply window";
        }
        catch (ConnectionLostException exception)
        {
            throw new PreconditionException($"The POST was cut off: {exception.Message}");
        }
    }
}
