using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.InputRequests;

[Fault("MR-023", "refuses answers that it did not ask for", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class RefusesWhatItDidNotAskFor : ServerBehaviour
{
    public override JsonElement? FindAnswer(StatelessRequest request, ClientQuestion question)
    {
        var answer = base.FindAnswer(request, question);
        return answer is null || request.Request.Params!.Value.GetProperty("inputResponses").EnumerateObject().Count() == 1
            ? answer
            : throw new RefusedException(ErrorCode.InvalidParams, "There is an answer too many.");
    }
}
