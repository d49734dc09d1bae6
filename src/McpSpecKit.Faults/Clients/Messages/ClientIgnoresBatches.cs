using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-031", "does not take messages in an array")]
public sealed class ClientIgnoresBatches : ClientBehaviour
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public ClientIgnoresBatches()
        : base(new ClientOptions { Timeout = Patience })
    {
    }

    public override bool TakesBatches => false;
}
