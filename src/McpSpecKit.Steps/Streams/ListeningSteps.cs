using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Streams;

/// <summary>The pages basic/transports, sections "Listening for Messages from the Server" and "Multiple Connections".</summary>
[Binding]
public sealed class ListeningSteps(ServerConversation conversation, ListeningStreams listening)
{
    private EventLog Listening => conversation.Listening!.Stream!;

    /// <summary>
    /// The client opened a stream with GET after the handshake, and it is open; a server without such streams is not concerned. Of two the second
    /// was opened later; a server that keeps one at a time is not concerned.
    /// </summary>
    [Given("{amount} open listening stream(s)")]
    public async Task GivenOpenListeningStreams(int amount)
    {
        listening.RequireFirst();
        if (amount > 1) await listening.OpenAnotherAsync();
    }

    /// <summary>
    /// Neither progress of the call nor a question that it asks of the client came on the stream opened with GET; some came elsewhere, so that there
    /// was something to send. Or nothing that answers a request came on it, although a request was sent.
    /// </summary>
    [Then("the listening stream holds no {part}")]
    [Looks(Touch.Settles)]
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
