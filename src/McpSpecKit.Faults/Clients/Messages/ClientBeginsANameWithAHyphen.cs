using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-037", "has a name that begins with a hyphen")]
public sealed class ClientBeginsANameWithAHyphen : ClientBehaviour
{
    public override string OwnKey => "com.example/-client";
}
