using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Receiving;

/// <summary>The page basic/lifecycle, section "Initialization".</summary>
[Binding]
public sealed class InitializationSteps(ServerConversation conversation)
{
    private static readonly string[] Named = ["prompts", "resources", "tools", "logging", "completions", "tasks", "experimental"];
    private static readonly string[] Switches = ["listChanged", "subscribe"];

    /// <summary>The client offers the revision of the scenario. Where the server has a stream for messages of its own, the client listens to it.</summary>
    [When("the client initializes")]
    public async Task WhenTheClientInitializes()
    {
        await conversation.OfferAsync(conversation.Revision.Name, Headers.None);
        if (conversation.Handshake is null) return;
        var client = await conversation.ProbeAsync();
        await client.OpenStreamAsync(Headers.None, conversation.Stopped);
    }

    /// <summary>The client offers the same revision once more in the same session.</summary>
    [When("the client initializes again")]
    public async Task WhenTheClientInitializesAgain()
    {
        var client = await conversation.ProbeAsync();
        conversation.Reply = await client.InitializeAsync(conversation.Revision.Name, Headers.None, conversation.Stopped);
    }

    /// <summary>Before the answer to the ping came neither a request other than ping nor a notification other than a log message.</summary>
    [Then("the server has sent nothing but log messages and pings")]
    public async Task ThenTheServerHasSentNothingOfItsOwn()
    {
        var client = await conversation.ProbeAsync();
        var early = client.Received.Select(received => received.Message).FirstOrDefault(IsOfItsOwn);
        if (early is not null) throw new ClauseBrokenException("nothing but log messages and pings before initialize", $"{early}");
    }

    /// <summary>The connection is initialized and gets a result: the server was alive, and its silence says something.</summary>
    [Then("the server still completes a handshake")]
    public async Task ThenTheServerStillCompletesAHandshake()
    {
        await conversation.OfferAsync(conversation.Revision.Name, Headers.None);
        if (conversation.Handshake is null)
            throw new PreconditionException($"The server completed no handshake afterwards: to initialize came {conversation.Reply.Describe()}");
    }

    /// <summary>Prompts, resources, tools, logging and the like are objects; listChanged and subscribe in them are booleans.</summary>
    [Then("each capability that the protocol names is an object whose switches are true or false")]
    public void ThenEachCapabilityIsAnObject()
    {
        var result = Result();
        foreach (var name in Named)
        {
            if (ServerAnswer.Capability(result, name) is not { } capability) continue;
            if (capability.ValueKind is not JsonValueKind.Object)
                throw new ClauseBrokenException($"an object for the capability {name}", capability.GetRawText());
            foreach (var key in Switches)
            {
                if (ServerAnswer.Member(capability, key) is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) } other)
                    throw new ClauseBrokenException($"true or false for {name}.{key}", other.GetRawText());
            }
        }
    }

    /// <summary>Up to now, and until a ping after the quiet window is answered, the server has sent no request other than ping.</summary>
    [Then("the server has asked nothing of the client but pings")]
    public async Task ThenTheServerHasAskedNothing()
    {
        await conversation.SettleQuietlyAsync();
        var client = await conversation.ProbeAsync();
        var asked = client.Received.Select(received => received.Message).OfType<JsonRpcRequest>().FirstOrDefault(request => request.Method != Method.Ping);
        if (asked is not null) throw new ClauseBrokenException("no request to the client but ping", $"{asked}");
    }

    private JsonElement Result() => conversation.Reply is Reply.Success success
        ? success.Message.Result
        : throw new ClauseBrokenException("a result of initialize", conversation.Reply.Describe());

    private static bool IsOfItsOwn(JsonRpcMessage message) => message switch
    {
        JsonRpcRequest request => request.Method != Method.Ping,
        JsonRpcNotification notification => notification.Method != Method.LogMessage,
        _ => false,
    };
}
