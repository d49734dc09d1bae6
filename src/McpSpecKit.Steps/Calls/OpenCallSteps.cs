using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;

namespace McpSpecKit.Steps.Calls;

/// <summary>Calls that a scenario begins with.</summary>
[Binding]
public sealed class OpenCallSteps(ServerConversation conversation, ToolCall call, InputRound round, CallStreams calls)
{
    /// <summary>The survey found a tool that does this, the client has called it, and the call has come so far.</summary>
    [Given("a call of its tool for {role} that {stage}")]
    public async Task GivenACall(ToolRole role, CallStage stage)
    {
        call.Choose(role);
        if (stage.Words is CallStage.Asked)
        {
            conversation.Profile = ClientProfile.Everything(conversation.Revision);
            await round.OpenAsync();
            return;
        }

        var begun = await calls.BeginAsync();
        conversation.Response = begun.Response;
        await conversation.ComesInTimeAsync(window => begun.RequireStream().FindAsync(item => item.Message is not null, window));
    }
}
