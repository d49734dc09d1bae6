using System.Text.Json;
using McpSpecKit.Catalogue;
using McpSpecKit.Probes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Content;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Steps.Conversations.Clients;

/// <summary>What the client has sent in a scenario, by kinds.</summary>
public sealed class ClientSent(ClientConversation conversation, ClientTraffic traffic) : IPartyTraffic
{
    /// <inheritdoc />
    public Party Party => Party.Client;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Sent>> FindAsync(Kind kind) => kind.Name switch
    {
        "response" => Some(kind, (await AnswersAsync()).Select(Sent.Of)),
        "error" => Some(kind, await ErrorsAsync()),
        "error code" => Parts(await FindAsync(new Kind("error")), "code"),
        _ => Find(kind),
    };

    /// <inheritdoc />
    public Task<IReadOnlyList<Sent>> ListAsync(Kind kind)
    {
        conversation.Require(traffic.Messages.Count > 0, "The client has sent no message");
        return Task.FromResult<IReadOnlyList<Sent>>([.. List(kind)]);
    }

    /// <inheritdoc />
    public void NoteRevisions() => conversation.Note(
        $"The client speaks {string.Join(", ", conversation.Subject.Survey.Endpoint.Revisions.Where(found => found.Speaks).Select(found => found.Revision))}.");

    /// <inheritdoc />
    public void Note(string sentence) => conversation.Note(sentence);

    /// <inheritdoc />
    public string DescribeEnd() => $": it came to {conversation.DescribeLastWord()}";

    /// <inheritdoc />
    public string? Resolve(string reference, Sent sent) => reference switch
    {
        "the agreed version" => Needed(conversation.Agreed?.Name, "The client has sent no initialize that could be answered"),
        "the session id" => conversation.Session,
        "its method" => ServerAnswer.Text(sent.Json, "method"),
        "its tool" => ServerAnswer.Text(ServerAnswer.Member(sent.Json, "params"), "name"),
        "its version" => ServerAnswer.Text(ServerAnswer.Member(ServerAnswer.Member(sent.Json, "params"), "_meta"), MetaKey.ProtocolVersion),
        _ => throw new FormatException($"Nothing is called «{reference}»."),
    };

    private IReadOnlyList<Sent> Find(Kind kind) => kind switch
    {
        { Name: "line" } => Lines(),
        { Name: "request id" } => Parts(Find(new Kind("request")), "id"),
        { Name: "notification" } => [.. Find(new Kind("message")).Where(IsNotification)],
        { Name: "progress token" } => ProgressTokens(),
        { Name: "_meta key" } => Free(Entries().DistinctBy(entry => entry.Name).Select(Sent.Of), "The client has written no key into _meta"),
        { Name: "trace context" } => Free(Entries().Where(entry => TraceContext.Keys.Contains(entry.Name)).Select(Sent.Of), "The client has sent no trace context"),
        { Name: "extension" } => Free(Extensions().Select(Sent.Of), "The client declares no extension"),
        { HttpMethod: "GET" } => Free(List(kind), "The client opens no listening stream"),
        _ => Some(kind, List(kind)),
    };

    private IEnumerable<Sent> List(Kind kind) => kind switch
    {
        { HttpMethod: { } method } => traffic.CallsOf(method).Select(ToSent),
        { Name: "HTTP request" } => conversation.Log.Calls.Select(ToSent),
        { Name: "HTTP request after the handshake" } => traffic.AfterTheHandshake.Select(ToSent),
        { Name: "message" } => traffic.Messages.Select(ToSent),
        { Name: "request" } => Requests.Select(ToSent),
        { Name: "batch" } => traffic.Messages.Where(said => said.IsInBatch).Select(ToSent),
        { Requested: { } method } => Requests.Where(said => ServerAnswer.Text(said.Message.Raw, "method") == method).Select(ToSent),
        _ => throw new FormatException($"A client sends no {kind}."),
    };

    private IEnumerable<ClientEntry.Said> Requests => traffic.Messages.Where(said =>
        said.Message.Raw.ValueKind is JsonValueKind.Object && said.Message.Raw.TryGetProperty("method", out _) && said.Message.Raw.TryGetProperty("id", out _));

    private IReadOnlyList<JsonRpcRequest> Asked => [.. conversation.Log.Entries.OfType<ClientEntry.Pushed>().Select(pushed => pushed.Message).OfType<JsonRpcRequest>()];

    private async Task<IReadOnlyList<JsonRpcMessage>> AnswersAsync()
    {
        await conversation.AwaitAsync(() => traffic.Responses.Count >= Asked.Count);
        conversation.Require(Asked.Count > 0, "The client did not list the tools, on whose way the server asks it");
        return traffic.Responses;
    }

    private async Task<IEnumerable<Sent>> ErrorsAsync() =>
        (await AnswersAsync()).Select(response => ServerAnswer.Member(response.Raw, "error")).OfType<JsonElement>().Select(Sent.Of);

    private IReadOnlyList<Sent> Lines()
    {
        var launches = conversation.Log.Events.Select(happened => happened.Launch).Distinct().ToList();
        if (launches.Sum(launch => launch.Lines.CarriageReturns) is var returns and > 0) conversation.Note($"Lines that end with a carriage return: {returns}.");
        if (launches.Sum(launch => launch.Lines.Blank) is var blank and > 0) conversation.Note($"Blank lines: {blank}.");
        return Some(new Kind("line"), traffic.Messages.Select(ToSent));
    }

    private List<Sent> ProgressTokens()
    {
        conversation.Require(conversation.Log.RequestsFor(Method.CallTool).Count > 0, "The client has called no tool");
        var tokens = traffic.Requests.Select(request => Sent.Of(request).At($"params/_meta/{MetaKey.ProgressToken}"));
        return Free(tokens.Where(token => token.Json.ValueKind is not JsonValueKind.Undefined), "The client asks for no progress");
    }

    private IEnumerable<JsonProperty> Entries()
    {
        conversation.Require(traffic.Messages.Count > 0, "The client has sent no message");
        return traffic.Messages.Where(said => said.Message is not MalformedMessage).SelectMany(said => ServerMetadata.Within(said.Message.Raw));
    }

    private IEnumerable<JsonProperty> Extensions() => traffic.Requests
        .Select(request => Sent.Of(request).At("params/_meta/clientCapabilities/extensions").Json)
        .Where(extensions => extensions.ValueKind is JsonValueKind.Object)
        .SelectMany(extensions => extensions.EnumerateObject());

    private static bool IsNotification(Sent sent) =>
        ServerAnswer.Text(sent.Json, "method")?.StartsWith("notifications/", StringComparison.Ordinal) == true;

    private static IReadOnlyList<Sent> Parts(IReadOnlyList<Sent> whole, string member) =>
        [.. whole.Select(sent => sent.At(member)).Where(part => part.Json.ValueKind is not JsonValueKind.Undefined)];

    private static List<Sent> Free(IEnumerable<Sent> sent, string none) => sent.ToList() is { Count: > 0 } came ? came : throw new NotApplicableException(none);

    private IReadOnlyList<Sent> Some(Kind kind, IEnumerable<Sent> sent)
    {
        IReadOnlyList<Sent> came = [.. sent];
        conversation.Require(came.Count > 0, $"The client has sent no {kind}");
        return came;
    }

    private string Needed(string? value, string reason)
    {
        conversation.Require(value is not null, reason);
        return value!;
    }

    private static Sent ToSent(ClientEntry.Said said) => Sent.Of(said.Message) with { Headers = said.Http?.Headers };

    private static Sent ToSent(HttpCall call) => new($"{call.Lane}{(call.Left.IsCancellationRequested ? ", which it has left" : "")}") { Headers = call.Headers };
}
