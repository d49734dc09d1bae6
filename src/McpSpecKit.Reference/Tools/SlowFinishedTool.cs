using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Tools;

/// <summary>Tells which slow calls have run to their end.</summary>
internal sealed class SlowFinishedTool() : Tool("test_slow_finished", "Lists the marks of calls of test_slow that ran to their end, as a JSON array.")
{
    public override Task<JsonObject> CallAsync(
        RequestScope scope, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken)
    {
        var marks = new JsonArray([.. behaviour.Finished.Marks.Select(mark => (JsonNode)mark)]);
        return Task.FromResult(Answer(marks.ToJsonString(ProtocolJson.Compact)));
    }
}
