namespace McpSpecKit.Steps.Conversations;

[Binding]
public sealed class ConversationHooks(ServerConversation conversation)
{
    [AfterScenario]
    public Task CloseAsync() => conversation.CloseAsync();
}
