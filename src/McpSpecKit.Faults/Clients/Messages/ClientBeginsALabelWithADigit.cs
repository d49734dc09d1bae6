using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-035", "has a label that begins with a digit")]
public sealed class ClientBeginsALabelWithADigit : ClientBehaviour
{
    public override string OwnKey => "com.1example/client";
}
