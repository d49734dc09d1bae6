using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault("PT-018", "tells of a change before it acknowledges the subscription", Transports = [Transport.Stdio, Transport.StreamableHttp], AlsoBreaks = ["PT-017"])]
public sealed class TellsBeforeItAcknowledges : ServerBehaviour
{
    public override async Task AcknowledgeAsync(StatelessRequest request, Subscription subscription, CancellationToken cancellationToken)
    {
        await TellAsync(request, subscription, Method.ToolsChanged, parameters: null, cancellationToken);
        await base.AcknowledgeAsync(request, subscription, cancellationToken);
    }
}
