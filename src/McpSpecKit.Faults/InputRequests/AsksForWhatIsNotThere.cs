using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.InputRequests;

[Fault("MR-013", "asks for input that the client has not declared", AlsoBreaks = ["VN-012", "VN-013", "VN-010"], Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class AsksForWhatIsNotThere : ServerBehaviour
{
    public override void RequireCapability(StatelessRequest request, string capability)
    {
    }
}
