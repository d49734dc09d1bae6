using System.Text.Json.Nodes;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-005", "goes on to tell of changes after the subscription was cancelled", Transports = [Transport.Stdio])]
public sealed class KeepsCancelledSubscriptions : ServerBehaviour
{
    public override Task<JsonObject> ListenAsync(StatelessRequest request, CancellationToken cancellationToken) =>
        base.ListenAsync(request, CancellationToken.None);
}
