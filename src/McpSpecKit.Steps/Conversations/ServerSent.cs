using System.Text.Json;
using McpSpecKit.Catalogue;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Conversations.Content;
using McpSpecKit.Steps.Conversations.Subscribing;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations;

/// <summary>What the server has sent in a scenario, by kinds.</summary>
public sealed class ServerSent(ServerConversation conversation, ServerTraffic traffic, ServerMetadata metadata, ToolSchemas schemas, Declarations declared, Subscriptions subscriptions, CallStreams calls, Departure departure) : IPartyTraffic
{
    private static readonly string[] Capabilities = ["prompts", "resources", "tools", "logging", "completions", "tasks", "experimental"];
    private const string Undeclared = "undeclared notification";
    private const string PushedRequests = "request other than pings";

    /// <inheritdoc />
    public Party Party => Party.Server;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Sent>> FindAsync(Kind kind) => kind.Name switch
    {
        "message" => Some(kind, await MessagesAsync()),
        "line" => await LinesAsync(),
        "request" => Some(kind, traffic.Requests.Select(Sent.Of)),
        "request id" => [.. (await FindAsync(new Kind("request"))).Select(request => request.At("id"))],
        "notification" => Some(kind, traffic.Notifications.Select(Sent.Of)),
        "response" => Some(kind, traffic.Responses.Select(Sent.Of)),
        "result" => Some(kind, traffic.Results.Select(Sent.Of)),
        "result type" => Parts(await FindAsync(new Kind("result")), "resultType"),
        "error" => Some(kind, traffic.Errors.Select(Sent.Of)),
        "error code" => Parts(await FindAsync(new Kind("error")), "code"),
        "_meta key" => Some(kind, metadata.Entries.Select(Sent.Of)),
        "trace context" => Some(kind, metadata.Entries.Where(entry => TraceContext.Keys.Contains(entry.Name)).Select(Sent.Of)),
        "extension" => Extensions(),
        "event stream" => await StreamsAsync(),
        "argument mark" => Free(Marks(), "No tool of the server has marked arguments"),
        "schema" => Some(kind, schemas.All.Select(Of)),
        "schema of a known dialect" => KnownSchemas(),
        "tool or prompt name" => Free(traffic.Results.SelectMany(result => Listed(result, "tools").Concat(Listed(result, "prompts"))), "The server lists neither a tool nor a prompt"),
        "session id" => Free(await ComeAsync(kind), "The server assigns no session id"),
        "event id" => EventIds(),
        "capability" => Free(await NamedCapabilitiesAsync(), "The server declares no capability that the protocol names"),
        _ => throw new FormatException($"A server sends no {kind}."),
    };

    /// <inheritdoc />
    public async Task<IReadOnlyList<Sent>> ListAsync(Kind kind)
    {
        if (kind.Name is PushedRequests or Undeclared) await conversation.SettleQuietlyAsync();
        else await conversation.SettleAsync();
        return [.. await ComeAsync(kind)];
    }

    /// <inheritdoc />
    public void NoteRevisions()
    {
        var survey = conversation.Subject.Survey;
        conversation.Note(
            $"The server speaks {Listed(survey.Modern, "no revision")} by metadata, and agrees to {Listed(survey.Agreed, "none")} in a handshake.");
    }

    /// <inheritdoc />
    public void Note(string sentence) => conversation.Note(sentence);

    /// <inheritdoc />
    public string DescribeEnd() => "";

    /// <inheritdoc />
    public string? Resolve(string reference, Sent sent) => throw new FormatException($"Nothing is called «{reference}».");

    private async Task<IEnumerable<Sent>> ComeAsync(Kind kind) => kind.Name switch
    {
        "message" => traffic.Messages.Select(Sent.Of),
        "message of a later revision" => traffic.Messages.Where(message => MethodAvailability.IntroducedIn(MethodOf(message) ?? "") is { } introduced && introduced > conversation.Revision).Select(Sent.Of),
        Undeclared => await UndeclaredAsync(),
        "batch" => Enumerable.Repeat(new Sent("messages in one array"), (await conversation.ProbeAsync()).Batches),
        "request" => traffic.Requests.Select(Sent.Of),
        PushedRequests => traffic.Requests.Where(asked => ServerAnswer.Text(asked, "method") != Method.Ping).Select(Sent.Of),
        "notification" => traffic.Notifications.Select(Sent.Of),
        "notification other than log messages" => traffic.Notifications.Where(told => ServerAnswer.Text(told, "method") != Method.LogMessage).Select(Sent.Of),
        "unasked response" => traffic.Unasked.Select(Sent.Of),
        "progress notification" => Notifications(Method.Progress),
        "cancellation" => Notifications(Method.Cancelled),
        "log message" => Notifications(Method.LogMessage),
        "result type" => traffic.Results.Select(Sent.Of).Select(result => result.At("resultType")).Where(type => type.Json.ValueKind is not JsonValueKind.Undefined).DistinctBy(type => type.Json.ToString()).Select(type => Sent.Of(type.Json)),
        "session id" => conversation.Probes.Select(probe => probe.SessionId).OfType<string>().Select(id => new Sent(id)),
        "schema dialect" => schemas.Dialects.Select(dialect => new Sent(dialect)),
        "argument mark" => schemas.Marks.Select(mark => new Sent($"{mark}")),
        "capability" => await declared.CapabilitiesAsync() is { ValueKind: JsonValueKind.Object } capabilities ? capabilities.EnumerateObject().Select(Sent.Of) : [],
        _ => throw new FormatException($"A server sends no {kind}."),
    };

    private async Task<IEnumerable<Sent>> UndeclaredAsync()
    {
        List<Sent> undeclared = [];
        foreach (var notification in traffic.Messages.OfType<JsonRpcNotification>())
            if (MethodAvailability.CoveredBy(notification.Method) is { } capability && !await declared.IncludeAsync(capability)) undeclared.Add(Sent.Of(notification));

        return undeclared;
    }

    private static string? MethodOf(JsonRpcMessage message) => message switch
    {
        JsonRpcRequest request => request.Method,
        JsonRpcNotification notification => notification.Method,
        _ => null,
    };

    private IEnumerable<Sent> Notifications(string method) => traffic.Notifications.Where(told => ServerAnswer.Text(told, "method") == method).Select(Sent.Of);

    private async Task<IEnumerable<Sent>> MessagesAsync()
    {
        var isStdio = (await conversation.ProbeAsync()).Transport is Transport.Stdio;
        return traffic.Messages.Select(message => Sent.Of(message) with { IsUnreadableLine = isStdio && message.Raw.ValueKind is JsonValueKind.Undefined });
    }

    private IEnumerable<Sent> Marks() =>
        from mark in schemas.Marks
        group mark by (mark.Tool, mark.Value.ToString().ToUpperInvariant()) into same
        let isUnique = same.DistinctBy(mark => mark.Pointer).Count() == 1
        from mark in same
        select new Sent($"{mark}") { Json = mark.Value, Mark = mark, IsUnique = isUnique };

    private List<Sent> KnownSchemas()
    {
        var unknown = schemas.All.Where(schema => SchemaDialects.Validate(schema.Value) is null).ToList();
        if (unknown.Count > 0) conversation.Note($"Schemas of dialects that the kit does not know were not judged: {string.Join(", ", unknown.Select(schema => SchemaDialects.Of(schema.Value)).Distinct())}.");
        return Some(new Kind("schema of a dialect that the kit knows"), schemas.All.Where(schema => SchemaDialects.Validate(schema.Value) is not null).Select(Of));
    }

    private IReadOnlyList<Sent> EventIds()
    {
        // An event that has no id of its own leaves the one before in force, which is no repetition.
        var ids = calls.All.Select(call => call.Response).Append(conversation.Listening).Append(conversation.Handshake?.Delivery)
            .SelectMany(delivery => delivery?.Stream?.Events ?? []).Select(item => item.Id).OfType<string>().Where(id => id.Length > 0).ToList();
        return ids.Count < 2
            ? throw new NotApplicableException("The events of the server carry no ids")
            : [.. ids.GroupBy(id => id, StringComparer.Ordinal).Select(same => new Sent($"«{same.Key}» {same.Count()} times") { IsUnique = same.Count() == 1 })];
    }

    private static Sent Of((string Name, JsonElement Value) schema)
    {
        var flaw = SchemaDialects.Validate(schema.Value) is [var violation, ..] ? $": {violation}" : $" of {SchemaDialects.Of(schema.Value)}";
        return new Sent($"{schema.Name}{flaw}") { Json = schema.Value };
    }

    private static IEnumerable<Sent> Listed(JsonElement result, string list) =>
        ServerAnswer.Member(result, list) is { ValueKind: JsonValueKind.Array } items
            ? items.EnumerateArray().Select(item => ServerAnswer.Text(item, "name")).OfType<string>().Select(name => new Sent(name))
            : [];

    private List<Sent> Free(IEnumerable<Sent> sent, string none) => sent.ToList() switch
    {
        { Count: > 0 } came => came,
        _ when conversation.Reply.ShowsLife => throw new NotApplicableException(none),
        _ => throw new PreconditionException($"{none}, and it does not answer: {conversation.Reply.Describe()}"),
    };

    private async Task<IEnumerable<Sent>> NamedCapabilitiesAsync() => (await ComeAsync(new Kind("capability"))).Where(capability => Capabilities.Contains(capability.Name));

    private async Task<IReadOnlyList<Sent>> LinesAsync()
    {
        var output = (await conversation.ProbeAsync()).Channel is StdioChannel channel ? channel.Output : throw new NotApplicableException("The server is not reached over standard streams");
        if (departure.IsOver) await departure.EndsInTimeAsync();
        if (output.CarriageReturns > 0) conversation.Note($"Lines that end with a carriage return: {output.CarriageReturns}.");
        if (output.Blank > 0) conversation.Note($"Blank lines: {output.Blank}.");
        return Some(new Kind("line"), traffic.Messages.Select(Sent.Of));
    }

    private async Task<IReadOnlyList<Sent>> StreamsAsync()
    {
        var opened = await Task.WhenAll(subscriptions.All.Select(subscription => subscription.Opening));
        var streams = opened.Append(conversation.Response).OfType<Delivery>().Where(delivery => delivery.Stream is not null).ToList();
        if (streams.Count == 0) throw new NotApplicableException("The server has answered without an event stream");
        return [.. streams.Select(stream => new Sent($"{stream.Lane}") { Headers = stream.Headers })];
    }

    private IReadOnlyList<Sent> Extensions()
    {
        if (conversation.Reply is not Reply.Success { Message.Result: var result })
            throw new PreconditionException($"There was no result: came {conversation.Reply.Describe()}");
        return ServerAnswer.Capability(result, "extensions") is { ValueKind: JsonValueKind.Object } extensions && extensions.EnumerateObject().Any()
            ? [.. extensions.EnumerateObject().Select(Sent.Of)]
            : throw new NotApplicableException("The server declares no extension");
    }

    private List<Sent> Some(Kind kind, IEnumerable<Sent> sent) => sent.ToList() is { Count: > 0 } came ? came : throw traffic.Nothing(kind.Name);

    private static string Listed(IEnumerable<Revision> revisions, string none) => string.Join(", ", revisions) is { Length: > 0 } list ? list : none;

    private static IReadOnlyList<Sent> Parts(IReadOnlyList<Sent> whole, string member) =>
        [.. whole.Select(sent => sent.At(member)).Where(part => part.Json.ValueKind is not JsonValueKind.Undefined)];
}
