using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Reference.Resources;

namespace McpSpecKit.Reference.Tools;

/// <summary>Tells of changes of every kind, one each: of the lists and of the resource.</summary>
internal sealed class ChangeTool() : Tool("test_trigger_tool_change", "Tells of a change of each list, and of the resource.")
{
    private static readonly ServerChange[] Changes =
        [ServerChange.Tools, ServerChange.Prompts, ServerChange.Resources, ServerChange.Of(ResourceShelf.StaticText)];

    public override async Task<JsonObject> CallAsync(
        RequestScope scope, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken)
    {
        foreach (var change in Changes) await scope.TellAsync(change, cancellationToken);
        return Answer("Told.");
    }
}
