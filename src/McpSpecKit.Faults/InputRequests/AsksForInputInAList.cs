using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.InputRequests;

[Fault("MR-003", "answers prompts/list with a request for the roots of the client", AlsoBreaks = ["MS-062"], Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class AsksForInputInAList : ServerBehaviour
{
    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        var result = await base.AnswerAsync(request, cancellationToken);
        return request.Request.Method is Method.ListPrompts && ClientCapability.IsIn(request.Metadata.Capabilities, ClientCapability.Roots)
            ? AskForInput(request, ClientQuestion.Roots)
            : result;
    }
}
