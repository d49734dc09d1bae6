using McpSpecKit.Steps.Conversations.Clients;
using McpSpecKit.Steps.Looking;

namespace McpSpecKit.Steps.Clients;

/// <summary>What came of what a client did, by its own account.</summary>
[Binding]
public sealed class ClientReportSteps(ClientConversation conversation, ClientAccount account)
{
    /// <summary>The client says so.</summary>
    [Then("the client reports {account}")]
    [Looks]
    public Task ThenTheClientReports(Account said) => account.DemandAsync(said);

    /// <summary>Records which tools the client says that it has listed, or else whether it has the result.</summary>
    [Then("it is noted what the client reports")]
    [Looks]
    public void ThenTheReportIsNoted() => conversation.Note(account.Describe());
}
