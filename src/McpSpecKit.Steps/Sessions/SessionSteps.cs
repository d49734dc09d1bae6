using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Sessions;

/// <summary>The pages basic/transports, section "Session Management".</summary>
[Binding]
public sealed class SessionSteps(ServerConversation conversation)
{
    private const int OtherSessions = 20;

    /// <summary>Twenty more clients send initialize, one after the other.</summary>
    [When("other clients open twenty sessions")]
    public async Task WhenOthersOpenSessions()
    {
        for (var opened = 0; opened < OtherSessions; opened++) await OpenAsync();
    }

    private async Task<ServerProbe> OpenAsync()
    {
        var other = await conversation.ConnectAsync(ClientProfile.Bare);
        var reply = await other.InitializeAsync(conversation.Revision.Name, Headers.None, conversation.Stopped);
        if (other.SessionId is null) throw new PreconditionException($"The server opened no session for another client: {reply.Describe()}");
        return other;
    }
}
