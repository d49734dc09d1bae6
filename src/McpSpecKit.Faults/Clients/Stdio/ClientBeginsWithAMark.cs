using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("ST-006", "begins with a byte order mark", AlsoBreaks = ["LC-002", "MS-001", "VN-026"])]
public sealed class ClientBeginsWithAMark : ClientBehaviour
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF, (byte)'\n'];
    private bool hasBegun;

    public override byte[] Line(byte[] message)
    {
        if (hasBegun) return base.Line(message);
        hasBegun = true;
        return [.. Mark, .. base.Line(message)];
    }
}
