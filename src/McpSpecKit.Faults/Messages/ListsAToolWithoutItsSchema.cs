using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-062", "lists a tool without its input schema")]
public sealed class ListsAToolWithoutItsSchema : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken)
    {
        var result = await base.AnswerAsync(context, cancellationToken);
        if (context.Request.Method == Method.ListTools) result["tools"]![0]!.AsObject().Remove("inputSchema");
        return result;
    }
}
