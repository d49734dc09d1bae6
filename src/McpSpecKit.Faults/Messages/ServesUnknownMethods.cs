using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Faults.Messages;

[Fault("MS-005", "answers an unknown method with an empty result", AlsoBreaks = ["MS-001"])]
public sealed class ServesUnknownMethods : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AnswerAsync(context, cancellationToken);
        }
        catch (RefusedException refusal) when (refusal.Code == ErrorCode.MethodNotFound)
        {
            return [];
        }
    }
}
