using System.Text.Json;
using McpSpecKit.Probes;
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

    private JsonElement Result() => conversation.Reply is Reply.Success success
        ? success.Message.Result
        : throw new ClauseBrokenException("a result of initialize", conversation.Reply.Describe());
}
