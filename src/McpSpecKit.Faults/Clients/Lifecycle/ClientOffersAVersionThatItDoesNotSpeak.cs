using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-009", "offers a version that it does not take as the answer", AlsoBreaks = ["LC-010"])]
public sealed class ClientOffersAVersionThatItDoesNotSpeak : ClientBehaviour
{
    private const string Future = "2031-01-01";

    public override string OfferedVersion => Future;
}
