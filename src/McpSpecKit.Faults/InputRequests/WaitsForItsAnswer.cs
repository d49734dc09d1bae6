using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.InputRequests;

[Fault("MR-014", "refuses a call while it waits for the input to an earlier one", Spoils = true, Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class WaitsForItsAnswer : ServerBehaviour
{
    private int waiting;

    public override JsonObject AskForInput(StatelessRequest request, ClientQuestion question) =>
        Interlocked.Exchange(ref waiting, 1) == 0 || request.Request.Params?.TryGetProperty("inputResponses", out _) is true
            ? base.AskForInput(request, question)
            : throw new RefusedException(ErrorCode.InvalidRequest, "The answer to the last question is still to come.");
}
