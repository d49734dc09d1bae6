using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("ST-006", "writes a greeting before its first message", AlsoBreaks = ["LC-002", "MS-001", "VN-026"])]
public sealed class ClientGreetsItsServer : ClientBehaviour
{
    private bool hasGreeted;

    public override byte[] Line(byte[] message)
    {
        if (hasGreeted) return base.Line(message);
        hasGreeted = true;
        return [.. "Hello, server\n"u8, .. base.Line(message)];
    }
}
