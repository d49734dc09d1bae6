using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("ST-002", "writes the beginning of a message on a line of its own", AlsoBreaks = ["ST-006", "LC-002", "MS-001", "VN-026"])]
public sealed class ClientBreaksItsLines : ClientBehaviour
{
    public override byte[] Line(byte[] message) => [.. "{\n"u8, .. base.Line(message)];
}
