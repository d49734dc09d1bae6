using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("PG-001", "has a fraction for a progress token")]
public sealed class ClientHasAFractionForAToken : ClientBehaviour
{
    private int count;

    public override JsonNode NextProgressToken() => Interlocked.Increment(ref count) + 0.5;
}
