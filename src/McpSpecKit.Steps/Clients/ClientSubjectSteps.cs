using System.Text.Json.Nodes;
using McpSpecKit.Adapters.Clients;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>What a client is told. A client that is launched by a command does what it does of itself: it connects, lists the tools, calls one if it is to, and closes.</summary>
[Binding]
public sealed class ClientSubjectSteps(ClientConversation conversation)
{
    private static readonly ClientOrder Connect = new(ClientAct.Connect);
    private static readonly ClientOrder List = new(ClientAct.ListTools);
    private static readonly ClientOrder Call = new(ClientAct.CallTool);

    /// <summary>
    /// The survey found that the client speaks the revision, or its authors claim it; else the scenario does not concern it. Its server
    /// speaks this revision alone, and the client is asked to speak it. Nothing is launched yet.
    /// </summary>
    [Given("a client that speaks {revision}")]
    public void GivenAClientThatSpeaks(Revision revision) => conversation.Speak(revision);

    /// <summary>
    /// The survey found that the client offers a handshake beside; else the scenario does not concern it. It is left to choose what it speaks,
    /// and its server speaks the legacy revisions alone.
    /// </summary>
    [Given("a client that speaks {revision} and a legacy revision")]
    public void GivenADualEraClient(Revision revision)
    {
        conversation.Speak(revision);
        if (conversation.Subject.Survey.Endpoint.Handshakes.Count == 0) throw new NotApplicableException("The client speaks no revision with a handshake");
        (conversation.Wanted, conversation.Script.Revisions) = (null, Revision.Legacy);
    }

    /// <summary>The client is not asked to speak a revision.</summary>
    [Given("the client is left to choose the version")]
    public void GivenTheClientIsLeftToChoose() => conversation.Wanted = null;

    /// <summary>The client connects: in the legacy era with the whole handshake.</summary>
    [When("the client connects")]
    public Task WhenTheClientConnects() => conversation.ActAsync(Connect);

    /// <summary>The client connects, and once more on a new connection, whatever came of the first one.</summary>
    [When("the client connects twice")]
    public async Task WhenTheClientConnectsTwice()
    {
        await conversation.ActAsync(Connect);
        await conversation.TellAsync(Connect);
        await conversation.RestAsync();
    }

    /// <summary>The client connects and asks for the list of tools.</summary>
    [When("the client connects and lists the tools")]
    public Task WhenTheClientConnectsAndLists() => conversation.ActAsync(Connect, List);

    /// <summary>The client connects, asks for the list of tools, and calls the first of them.</summary>
    [When("the client connects, lists the tools and calls one")]
    public Task WhenTheClientConnectsListsAndCalls() => conversation.ActAsync(Connect, List, Call);

    /// <summary>The client connects and calls the first tool that is listed.</summary>
    [When("the client connects and calls a tool")]
    public Task WhenTheClientConnectsAndCalls() => conversation.ActAsync(Connect, Call);

    /// <summary>The client connects, and calls the first tool that is listed, twice in a row.</summary>
    [When("the client connects and calls a tool twice")]
    public Task WhenTheClientCallsTwice() => conversation.ActAsync(Connect, Call, Call);

    /// <summary>The client connects, and makes two calls while neither is answered.</summary>
    [When("the client connects and calls a tool twice at once")]
    public Task WhenTheClientCallsTwiceAtOnce() => conversation.ActAsync(Connect, Call with { Times = 2 });

    /// <summary>The client connects, and makes a call for which it asks for progress.</summary>
    [When("the client connects, calls a tool and asks for progress")]
    public Task WhenTheClientAsksForProgress() => conversation.ActAsync(Connect, Call with { AsksForProgress = true });

    /// <summary>The client connects, and makes two calls at once, for each of which it asks for progress.</summary>
    [When("the client connects, calls a tool twice at once and asks for progress")]
    public Task WhenTheClientAsksForProgressTwice() => conversation.ActAsync(Connect, Call with { AsksForProgress = true, Times = 2 });

    /// <summary>The client connects and ends the connection.</summary>
    [When("the client connects and closes")]
    public Task WhenTheClientConnectsAndCloses() => conversation.ActAsync(Connect, new ClientOrder(ClientAct.Close));

    /// <summary>The client connects, calls the first tool that is listed, and ends the connection.</summary>
    [When("the client connects, calls a tool and closes")]
    public Task WhenTheClientConnectsCallsAndCloses() => conversation.ActAsync(Connect, Call, new ClientOrder(ClientAct.Close));

    /// <summary>The client calls the tool with text that is not ASCII: letters with marks, and one beyond the first plane.</summary>
    [When("the client connects and calls a tool with letters beyond ASCII in its arguments")]
    public Task WhenTheClientCallsWithLetters() => CallWithAsync(new JsonObject { ["text"] = "größe 天気 𝄞" });

    /// <summary>The client connects and makes a call; once the server has got it, the client is told to give it up.</summary>
    [When("the client connects, calls a tool and gives the call up")]
    public Task WhenTheClientGivesTheCallUp() => GiveUpAsync(Method.CallTool, Call, Connect);

    /// <summary>The client connects; once the server has got initialize, it is told to give up.</summary>
    [When("the client connects and gives up")]
    public Task WhenTheClientGivesConnectingUp() => GiveUpAsync(Method.Initialize, Connect);

    /// <summary>The client connects and subscribes to changes of the list of tools.</summary>
    [When("the client connects and subscribes")]
    public Task WhenTheClientSubscribes() => conversation.ActAsync(Connect, new ClientOrder(ClientAct.Subscribe));

    /// <summary>The client connects and subscribes to changes of the list of tools, two times.</summary>
    [When("the client connects and subscribes twice")]
    public Task WhenTheClientSubscribesTwice() =>
        conversation.ActAsync(Connect, new ClientOrder(ClientAct.Subscribe), new ClientOrder(ClientAct.Subscribe));

    private Task CallWithAsync(JsonObject arguments) => conversation.ActAsync(Connect, List, Call with { Arguments = arguments });

    private async Task GiveUpAsync(string method, ClientOrder order, params IReadOnlyList<ClientOrder> first)
    {
        conversation.RequireOrders();
        await conversation.LaunchAsync([.. first, order, new ClientOrder(ClientAct.GiveUp)]);
        foreach (var each in first) await conversation.TellAsync(each);
        var under = conversation.TellAsync(order);
        var come = conversation.Log.FindAsync(entry => entry is ClientEntry.Said { Message: JsonRpcRequest request } && request.Method == method, conversation.Stopped);
        await Task.WhenAny(under, come);
        conversation.Require(come.IsCompleted, $"The client did not send {method}");
        await conversation.TellAsync(new ClientOrder(ClientAct.GiveUp));
        await under;
        await conversation.RestAsync();
    }
}
