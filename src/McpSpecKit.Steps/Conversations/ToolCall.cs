using System.Text.Json.Nodes;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations;

/// <summary>The tool that a scenario makes use of, and the call to it.</summary>
public sealed class ToolCall(ServerConversation conversation)
{
    /// <summary>The token under which the progress of a lone call is reported.</summary>
    public const string ProgressToken = "probe";

    private string? tool;

    /// <summary>Takes the tool that the survey found for a role.</summary>
    /// <exception cref="NotApplicableException">The server has none.</exception>
    public void Choose(ToolRole role) =>
        tool = conversation.Subject.Survey.Tools.GetValueOrDefault(role)
            ?? throw new NotApplicableException(
                $"The server has no tool for {role.ToString().ToLowerInvariant()} that the kit knows; name one under \"tools\" in mcpspeckit.json");

    /// <summary>Calls the tool with the least that its schema asks for, and asks for progress.</summary>
    public async Task<Reply> CallAsync()
    {
        var client = await conversation.ProbeAsync();
        return await client.RequestAsync(Method.CallTool, Parameters(ProgressToken), conversation.Stopped);
    }

    /// <summary>A call that is not sent yet, with the least that the schema of the tool asks for.</summary>
    /// <param name="token">The token under which its progress is to be reported.</param>
    public async Task<Draft> DraftAsync(string token) => (await conversation.ProbeAsync()).Draft(Method.CallTool, Parameters(token));

    private JsonObject Parameters(string token)
    {
        var name = tool ?? throw new InvalidOperationException("The scenario has chosen no tool.");
        var schema = conversation.Subject.Survey.ToolSchemas.GetValueOrDefault(name);
        return CanonicalMessages.CallParameters(conversation.Revision, name, ToolArguments.For(schema), token);
    }
}
