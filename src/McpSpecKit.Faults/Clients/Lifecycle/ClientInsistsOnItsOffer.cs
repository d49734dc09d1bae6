using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-014", "leaves when the server answers with another version that it speaks")]
public sealed class ClientInsistsOnItsOffer : ClientBehaviour
{
    public override Revision? Accepted(string? answered) => answered == OfferedVersion ? base.Accepted(answered) : null;
}
