using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Cancellation;

[Fault("PT-004", "answers a request that its server has cancelled at once, with an error that says so")]
public sealed class ClientAnswersThatItCancelled : ClientBehaviour
{
    private readonly ConcurrentDictionary<RequestId, bool> cancelled = new();

    public override async Task WorkOnAsync(ReferenceClient client, JsonRpcRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await base.WorkOnAsync(client, request, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            cancelled[request.Id] = true;
        }
    }

    public override JsonObject Answer(JsonRpcRequest request) => cancelled.ContainsKey(request.Id)
        ? JsonRpc.Error(request.Id, ErrorCode.InternalError, "The request was cancelled.")
        : base.Answer(request);
}
