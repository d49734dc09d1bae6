using System.Collections.Concurrent;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Versioning;

[Fault("VN-012", "takes capabilities for granted once a client has declared them", Transports = [Transport.Stdio, Transport.StreamableHttp], AlsoBreaks = ["VN-010", "VN-013", "MR-013"], Spoils = true)]
public sealed class RemembersCapabilities : ServerBehaviour
{
    private readonly ConcurrentDictionary<string, bool> seen = new();

    public override void RequireCapability(StatelessRequest request, string capability)
    {
        if (ClientCapability.IsIn(request.Metadata.Capabilities, capability)) seen[capability] = true;
        if (!seen.ContainsKey(capability)) base.RequireCapability(request, capability);
    }
}
