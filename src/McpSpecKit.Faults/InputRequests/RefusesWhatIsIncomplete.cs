using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.InputRequests;

[Fault("MR-024", "refuses a call that comes again without the answer", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class RefusesWhatIsIncomplete : ServerBehaviour
{
    public override JsonElement? FindAnswer(StatelessRequest request, ClientQuestion question) =>
        base.FindAnswer(request, question) is { } answer ? answer
        : request.Request.Params?.TryGetProperty("inputResponses", out _) is true ? throw new RefusedException(ErrorCode.InvalidParams, "An answer is missing.")
        : null;
}
