using McpSpecKit.Steps.Conversations.Clients;
using System.Text.Json.Nodes;

namespace McpSpecKit.Steps.Clients;

/// <summary>
/// What a client is told to do: to connect (in the legacy era with the whole handshake), to list the tools, to call the first of them or the
/// one that is named, to ask for progress of that call, to subscribe to changes of the list of tools, to close, or to give up what it has
/// begun. A client that is launched by a command does what it does of itself: it connects, lists the tools, calls one if it is to, and closes.
/// </summary>
[Binding]
public sealed class ClientErrandSteps(ClientConversation conversation)
{
    /// <summary>
    /// The client is told one thing after the other, until something fails. "twice" tells it the same again, "twice at once" before the first
    /// is answered; what comes "once its server is gone" waits for that, and what is given up is given up once the server has got it.
    /// </summary>
    [When("the client {errand}")]
    public Task WhenTheClientDoes(Errand errand) => conversation.RunAsync(errand);

    /// <summary>The same, with this JSON object as the arguments of the last call.</summary>
    [When("the client {errand} with the arguments {}")]
    public Task WhenTheClientDoesWith(Errand errand, string arguments) => conversation.RunAsync(errand.With(JsonNode.Parse(arguments)!.AsObject()));
}
