using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-062", "returns the text of a tool's answer as it is", AlsoBreaks = ["HT-028"])]
public sealed class ReturnsTextInsteadOfContent : ServerBehaviour
{
    public override async Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
    {
        var result = await base.CallToolAsync(context, cancellationToken);
        result["content"] = "Done";
        return result;
    }
}
