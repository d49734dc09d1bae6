using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Conversations.Rules;

/// <summary>That a message goes one way; see the pages basic/transports, section "Multiple Connections".</summary>
public sealed class MessageStreamRules(ServerConversation conversation, ListeningStreams listening, ToolCall call)
{
    /// <summary>
    /// No message came on two streams: the same text, which for requests and responses includes the id. Two notifications may say the same
    /// and be two: they count as one only where another client, which keeps one stream fewer, hears it less often of the same call.
    /// </summary>
    [Rule("each message of the server comes on one stream only")]
    public async Task EachMessageComesOnce()
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
        foreach (var _ in listening.All.Skip(1)) await other.OpenStreamAsync(Headers.None, conversation.Stopped);
        await call.CallByAsync(other);
        await other.SettleAsync(conversation.Stopped);
        return other.Received.Count(received => $"{received.Message}" == text);
    }
}
