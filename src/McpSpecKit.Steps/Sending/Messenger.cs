using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Sending;

/// <summary>Writes the messages that sentences name, and sends them.</summary>
public sealed class Messenger(ServerConversation conversation, ToolCall call, Declarations declared, UnusualMessages unusual)
{
    private const string Cancelling = "a cancellation that ";
    private const long NeverSent = 987_654_321;

    /// <summary>Sends one message and keeps what becomes of it: the answer, or of a notification the HTTP response.</summary>
    public async Task SendAsync(OutgoingMessage outgoing)
    {
        if (outgoing.IsUnusual) await unusual.SendAsync(outgoing.What);
        else if (outgoing.HttpMethod is { } verb) await RequestAsync(verb, outgoing.Changes);
        else if (!outgoing.IsNotification) await conversation.SendAsync(await DraftAsync(outgoing));
        else await KeepAsync(await DeliverAsync(outgoing), isCancellation: outgoing.What.StartsWith(Cancelling, StringComparison.Ordinal));
    }

    /// <summary>Sends several messages in one array.</summary>
    public async Task SendBatchAsync(IReadOnlyList<OutgoingMessage> batch)
    {
        var client = await conversation.ProbeAsync();
        List<JsonObject> notifications = [];
        List<Draft> requests = [];
        foreach (var outgoing in batch)
        {
            if (outgoing.IsNotification) notifications.Add(CanonicalMessages.Notification(conversation.Revision, UnknownMethods.Notification, parameters: null));
            else requests.Add(await DraftAsync(outgoing));
        }

        var replies = await client.SendBatchAsync(notifications, requests, conversation.Stopped);
        (conversation.Reply, conversation.Replies) = (replies[0], replies);
    }

    /// <summary>Posts a body as it is, and reads the stream to its end that comes of it.</summary>
    public async Task PostAsync(string body)
    {
        var client = await conversation.ProbeAsync();
        await KeepAsync(() => client.SendRawAsync(Encoding.UTF8.GetBytes(body), conversation.Stopped));
        if (conversation.Response is { Stream: not null } response) await conversation.ComesInTimeAsync(window => response.Ended.WaitAsync(window));
    }

    /// <summary>An HTTP request without a message: with the headers of the session, and those that listening needs.</summary>
    private async Task RequestAsync(string verb, IReadOnlyList<MessageChange> changes)
    {
        var client = await conversation.ProbeAsync();
        if (verb is "GET" && !changes.Any(change => change.IsRemoval)) await ListenAsync(client, changes);
        else await KeepAsync(async () => await (await conversation.HttpAsync()).ExchangeAsync(new HttpMethod(verb), body: null, HeadersOf(client, changes), conversation.Stopped));
    }

    private async Task ListenAsync(ServerProbe client, IReadOnlyList<MessageChange> changes)
    {
        try
        {
            conversation.Response = await client.OpenStreamAsync(changes.Aggregate(Headers.None, (headers, change) => headers.With(change.Header())), conversation.Stopped);
        }
        catch (ConnectionLostException exception)
        {
            throw new PreconditionException($"The GET was cut off: {exception.Message}");
        }

        if (conversation.Response is null && conversation.Revision.Era is Era.Legacy)
            throw new NotApplicableException("The server has not begun to answer GET within the reply window; it may wait until it has something to say");
        conversation.Unanswered = conversation.Response is null ? "no HTTP response within the reply window" : null;
    }

    private static Headers HeadersOf(ServerProbe client, IReadOnlyList<MessageChange> changes) =>
        changes.Aggregate(Headers.ForStream.With(client.SessionHeaders), (headers, change) => change.RemovedHeader is { } name ? headers.Without(name) : headers.With(change.Header()));

    private async Task<Draft> DraftAsync(OutgoingMessage outgoing)
    {
        if (!outgoing.Changes.Any(change => change.IsOwnOrigin)) return await PlainDraftAsync(outgoing);
        return (await PlainDraftAsync(outgoing)).With("Origin", (await conversation.HttpAsync()).Endpoint.GetLeftPart(UriPartial.Authority));
    }

    private async Task<Draft> PlainDraftAsync(OutgoingMessage outgoing) =>
        outgoing.Changes.Where(change => !change.IsOwnOrigin).Aggregate(await WholeAsync(await conversation.ProbeAsync(), outgoing.What), (draft, change) => change.Apply(draft));

    private async Task<Draft> WholeAsync(ServerProbe client, string what) => what switch
    {
        "a plain request" => client.PlainRequest(),
        "a request for an unknown method" => client.Draft(UnknownMethods.Request),
        "a request for a tool that is not there" => client.Draft(
            Method.CallTool, CanonicalMessages.CallParameters(conversation.Revision, "mcp_spec_kit_no_such_tool", [], ToolCall.ProgressToken)),
        "a request for a resource that is not there" => client.Draft(Method.ReadResource, new() { ["uri"] = "mcp-spec-kit://no/such/resource" }),
        "a request for a method of another revision" => client.Draft(conversation.Revision.Era is Era.Legacy ? Method.Discover : Method.Ping).Wrongly(_ => { }),
        "a request for a prompt" => await FirstListedAsync(client, Method.ListPrompts, "prompts", Method.GetPrompt, "name"),
        "a request for a resource" => await FirstListedAsync(client, Method.ListResources, "resources", Method.ReadResource, "uri"),
        "a call of the tool" => await call.DraftAsync(),
        "the initialize request" => Initialize(client),
        "the opening message" => conversation.Revision.Era is Era.Legacy ? Initialize(client) : client.PlainRequest(),
        "a tools/list request" when conversation.Revision.Era is Era.Modern && !declared.WereSurveyed("tools") => throw new NotApplicableException("The server declares no tools"),
        _ => client.Draft(what.Split(' ')[1]),
    };

    private Draft Initialize(ServerProbe client) => client.Draft(Method.Initialize, conversation.Profile.InitializeParams(conversation.Revision.Name));

    private async Task<Draft> FirstListedAsync(ServerProbe client, string listing, string list, string method, string member)
    {
        if (!declared.WereSurveyed(list)) throw new NotApplicableException($"The server declares no {list}");
        var listed = await client.RequestAsync(listing, parameters: null, conversation.Stopped);
        if (listed is not Reply.Success { Message.Result: var result }) throw new PreconditionException($"To {listing} came {listed.Describe()}");
        var names = ServerAnswer.Member(result, list) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray().Select(item => ServerAnswer.Text(item, member)) : [];
        return client.Draft(method, new JsonObject { [member] = names.OfType<string>().FirstOrDefault() ?? throw new NotApplicableException($"The server lists no {list}") });
    }

    private async Task<Func<Task<Delivery>>> DeliverAsync(OutgoingMessage outgoing)
    {
        var client = await conversation.ProbeAsync();
        switch (outgoing.What)
        {
            case "the initialized notification":
                return () => client.NotifyAsync(Method.Initialized, parameters: null, HeadersOf(outgoing), conversation.Stopped);
            case "a notification of an unknown method":
                return () => client.NotifyAsync(UnknownMethods.Notification, parameters: null, HeadersOf(outgoing), conversation.Stopped);
            case var cancellation when cancellation.StartsWith(Cancelling, StringComparison.Ordinal):
                return await CancelAsync(client, cancellation[Cancelling.Length..]);
            default:
                var draft = await DraftAsync(outgoing);
                return () => client.BeginAsync(draft, conversation.Stopped);
        }
    }

    private async Task<Func<Task<Delivery>>> CancelAsync(ServerProbe client, string fault)
    {
        var answered = client.PlainRequest();
        var reply = await client.SendAsync(answered, conversation.Stopped);
        if (reply is not Reply.Success) throw new PreconditionException($"A plain request was not answered: {reply.Describe()}");
        var parameters = CanonicalMessages.CancelledParameters(conversation.Revision, fault is "names an unknown id" ? RequestId.Of(NeverSent) : answered.Id!.Value);
        if (fault is "names nothing") parameters.Remove("requestId");
        if (fault is "names an unknown id" or "names an answered request") return () => client.NotifyAsync(Method.Cancelled, parameters, conversation.Stopped);
        var message = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = Method.Cancelled };
        if (fault is not "has no params") message["params"] = parameters;
        return () => client.SendRawAsync(Encoding.UTF8.GetBytes(message.ToJsonString(ProtocolJson.Compact)), conversation.Stopped);
    }

    private static Headers HeadersOf(OutgoingMessage outgoing) => outgoing.Changes.Aggregate(Headers.None, (headers, change) => headers.With(change.Header()));

    private async Task KeepAsync(Func<Task<Delivery>> post, bool isCancellation = false)
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
            // Whoever dies of a cancellation breaks the connection that brings it: what comes next finds nobody there.
            if (isCancellation && await IsGoneAsync()) return;
            throw new PreconditionException($"The message could not be delivered: {exception.Message}");
        }
    }

    private async Task<bool> IsGoneAsync()
    {
        var client = await conversation.ProbeAsync();
        return !(await client.SendAsync(client.PlainRequest(), conversation.Stopped)).ShowsLife;
    }
}
