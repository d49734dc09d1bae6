using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Clients;

namespace McpSpecKit.Steps.Clients;

/// <summary>What a client does when its server has answered, or has gone.</summary>
[Binding]
public sealed class ClientDeedSteps(Demands demands)
{
    /// <summary>The client does so, within the time that an answer may take where it is something that it owes.</summary>
    [Then("the client {deed}")]
    public Task ThenTheClientDoes(Deed deed) => demands.MakeAsync<DeedAttribute>(deed.Words);
}
