using McpSpecKit.Adapters.Clients;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Clients;

/// <summary>What a client is told. A client that is launched by a command does what it does of itself, which includes to connect, to list the tools and to close.</summary>
[Binding]
public sealed class ClientSubjectSteps(ClientConversation conversation)
{
    /// <summary>
    /// The survey found that the client speaks the revision, or its authors claim it; else the scenario does not concern it. Its server
    /// speaks this revision alone, and the client is asked to speak it. Nothing is launched yet.
    /// </summary>
    [Given("a client that speaks {revision}")]
    public void GivenAClientThatSpeaks(Revision revision) => conversation.Speak(revision);

    /// <summary>The client is not asked to speak a revision.</summary>
    [Given("the client is left to choose the version")]
    public void GivenTheClientIsLeftToChoose() => conversation.Wanted = null;

    /// <summary>The client connects: in the legacy era with the whole handshake.</summary>
    [When("the client connects")]
    public Task WhenTheClientConnects() => conversation.ActAsync(ClientAct.Connect);

    /// <summary>The client connects and asks for the list of tools.</summary>
    [When("the client connects and lists the tools")]
    public Task WhenTheClientConnectsAndLists() => conversation.ActAsync(ClientAct.Connect, ClientAct.ListTools);
}
