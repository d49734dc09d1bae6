using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-014", "goes on with whatever version the server answers")]
public sealed class ClientTakesAnyVersion : ClientBehaviour
{
    public override Revision? Accepted(string? answered) => base.Accepted(answered) ?? Revision.LatestLegacy;
}
