using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Receiving;

/// <summary>The page basic/lifecycle, sections "Timeouts" and "Error Handling".</summary>
[Binding]
public sealed class ResilienceSteps(ServerConversation conversation, ToolCall call)
{
    /// <summary>The client calls the tool, and cancels the call while the tool is at work.</summary>
    [When("the client calls the tool and cancels the call at once")]
    public async Task WhenTheClientCancelsTheCall()
    {
        var client = await conversation.ProbeAsync();
        var sent = call.CallAsync();
        await CancelAsync(client, client.LastId);
        conversation.Abandon(sent);
    }

    private async Task CancelAsync(ServerProbe client, RequestId id)
    {
        try
        {
            await client.NotifyAsync(
                Method.Cancelled,
                CanonicalMessages.CancelledParameters(conversation.Revision, id),
                conversation.Stopped);
        }
        catch (ConnectionLostException exception)
        {
            conversation.Note($"The cancellation was not taken: {exception.Message}");
        }
    }
}
