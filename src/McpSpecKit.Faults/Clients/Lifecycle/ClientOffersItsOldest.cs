using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-010", "offers the oldest version that it speaks, unless it is told otherwise")]
public sealed class ClientOffersItsOldest : ClientBehaviour
{
    public override string OfferedVersion => Options.Wanted is null ? Options.Legacy[0].Name : base.OfferedVersion;
}
