using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations;

/// <summary>The tool that a scenario makes use of, and the call to it.</summary>
public sealed class ToolCall(ServerConversation conversation)
{
    private string? tool;

    /// <summary>The name of the tool.</summary>
    public string Name => tool ?? throw new InvalidOperationException("The scenario has chosen no tool.");

    /// <summary>What its arguments are, as JSON Schema.</summary>
    public JsonElement Schema => conversation.Subject.Survey.ToolSchemas.GetValueOrDefault(Name);

    /// <summary>Takes the tool that the survey found for a role.</summary>
    /// <exception cref="NotApplicableException">The server has none.</exception>
    public void Choose(ToolRole role) =>
        tool = conversation.Subject.Survey.Tools.GetValueOrDefault(role)
            ?? throw new NotApplicableException(
                $"The server has no tool for {role.ToString().ToLowerInvariant()} that the kit knows; name one under \"tools\" in mcpspeckit.json");

    /// <summary>A call with the least that the tool's schema asks for, and with a token for progress.</summary>
    public Task<Draft> DraftAsync() => DraftAsync(ToolArguments.For(Schema));

    /// <summary>A call with these arguments.</summary>
    /// <param name="arguments">The arguments; taken over.</param>
    public async Task<Draft> DraftAsync(JsonObject arguments)
    {
        var client = await conversation.ProbeAsync();
        return client.Draft(Method.CallTool, CanonicalMessages.CallParameters(conversation.Revision, Name, arguments, "probe"));
    }

    /// <summary>Calls the tool with the least that its schema asks for, and asks for progress.</summary>
    public async Task<Reply> CallAsync() =>
        await (await conversation.ProbeAsync()).SendAsync(await DraftAsync(), conversation.Stopped);
}
