using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-104", "does not read the list again after a refusal for its headers")]
public sealed class ClientKeepsItsMarks : ClientBehaviour
{
    public override bool ReadsTheListAgain => false;
}
