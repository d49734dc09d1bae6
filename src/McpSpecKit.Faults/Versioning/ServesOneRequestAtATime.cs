using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-015", "refuses a request while it works on another", Transports = [Transport.Stdio, Transport.StreamableHttp], Spoils = true)]
public sealed class ServesOneRequestAtATime : ServerBehaviour
{
    private int working;

    public override async Task<JsonObject> AnswerAsync(StatelessRequest request, CancellationToken cancellationToken)
    {
        if (request.Request.Method is not Method.CallTool)
        {
            return Volatile.Read(ref working) is 0
                ? await base.AnswerAsync(request, cancellationToken)
                : throw new RefusedException(ErrorCode.InternalError, "The server is busy.");
        }

        Interlocked.Increment(ref working);
        try
        {
            return await base.AnswerAsync(request, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref working);
        }
    }
}
