using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Streams;

/// <summary>The pages basic/transports, sections "Listening for Messages from the Server" and "Multiple Connections".</summary>
[Binding]
public sealed class ListeningSteps(ServerConversation conversation, ToolCall call)
{
    private readonly List<Delivery> listening = [];

    private EventLog Listening => conversation.Listening!.Stream!;

    /// <summary>
    /// The client opened a stream with GET after the handshake, and it is open; a server without such streams is not concerned. Of two the second
    /// was opened later; a server that keeps one at a time is not concerned.
    /// </summary>
    [Given("{amount} open listening stream(s)")]
    public async Task GivenOpenListeningStreams(int amount)
    {
        listening.Add(RequireStream(conversation.Listening));
        if (amount == 1) return;
        var second = await (await conversation.ProbeAsync()).OpenStreamAsync(Headers.None, conversation.Stopped);
        if (second is { Stream: null }) throw new NotApplicableException($"The server opens one listening stream at a time: HTTP status {second.Status}");
        listening.Add(RequireStream(second));
    }

    /// <summary>
    /// Neither progress of the call nor a question that it asks of the client came on the stream opened with GET; some came elsewhere, so that there
    /// was something to send. Or nothing that answers a request came on it, although a request was sent.
    /// </summary>
    [Then("the listening stream holds no {part}")]
    public async Task ThenNoPartOfTheCallIsHeard(PartOfCall part)
    {
        await conversation.SettleAsync();
        var what = part switch
        {
            PartOfCall.Progress => "progress",
            PartOfCall.Sampling => "question to the client's model",
            _ => "response",
        };
        RequireOff($"a {what} of a running call", IsIt);
        if (part is not PartOfCall.Response) await RequireElsewhereAsync(what, IsIt);

        bool IsIt(JsonRpcMessage message) => part switch
        {
            PartOfCall.Progress => CallStream.TokenOf(message) == ToolCall.ProgressToken,
            PartOfCall.Sampling => message is JsonRpcRequest { Method: Method.CreateMessage },
            _ => message is JsonRpcResult or JsonRpcError,
        };
    }

    /// <summary>
    /// No message came on two streams: the same text, which for requests and responses includes the id. Two notifications may say the same
    /// and be two: they count as one only where another client, which keeps one stream fewer, hears it less often of the same call.
    /// </summary>
    [Then("each message from the server has come on one stream only")]
    public async Task ThenEachMessageCameOnce()
    {
        await conversation.SettleAsync();
        var client = await conversation.ProbeAsync();
        var streamed = client.Received.Where(received => received.Message is not MalformedMessage).ToList();
        if (!streamed.Exists(received => received.Message is JsonRpcNotification or JsonRpcRequest))
            throw new NotApplicableException("The tool brought no message but its response");
        foreach (var same in streamed.GroupBy(received => received.Message.ToString(), StringComparer.Ordinal))
        {
            var lanes = same.Select(received => received.Lane).Distinct().ToList();
            if (lanes.Count > 1 && await IsOneAsync([.. same.Select(received => received.Message)]))
                throw new ClauseBrokenException("a message on one stream", $"{same.Key} on {string.Join(" and ", lanes)}");
        }
    }

    private async Task<bool> IsOneAsync(IReadOnlyList<JsonRpcMessage> alike) =>
        alike[0] is not JsonRpcNotification || alike.Count > await CountWithOneStreamFewerAsync($"{alike[0]}");

    private async Task<int> CountWithOneStreamFewerAsync(string text)
    {
        var other = await conversation.ConnectReadyAsync();
        foreach (var _ in listening.Skip(1)) await other.OpenStreamAsync(Headers.None, conversation.Stopped);
        await call.CallByAsync(other);
        await other.SettleAsync(conversation.Stopped);
        return other.Received.Count(received => $"{received.Message}" == text);
    }

    private static Delivery RequireStream(Delivery? opened) => opened switch
    {
        { Stream: not null } => opened,
        null => throw new NotApplicableException("The server has not begun to answer GET within the reply window"),
        { Status: 405 } => throw new NotApplicableException("The server offers no listening stream: HTTP status 405"),
        _ => throw new PreconditionException($"The server opened no listening stream, and does not say with 405 that it has none: HTTP status {opened.Status}"),
    };

    private void RequireOff(string what, Predicate<JsonRpcMessage> isIt)
    {
        if (Listening.Events.FirstOrDefault(item => item.Message is { } message && isIt(message)) is { } found)
            throw new ClauseBrokenException($"a listening stream without {what}", $"{found.Message}");
    }

    private async Task RequireElsewhereAsync(string what, Predicate<JsonRpcMessage> isIt)
    {
        var client = await conversation.ProbeAsync();
        if (!client.Received.Any(received => isIt(received.Message))) throw new NotApplicableException($"The tool sent no {what}");
    }
}
