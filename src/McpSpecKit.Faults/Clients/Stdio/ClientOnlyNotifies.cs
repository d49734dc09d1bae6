using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("ST-001", "asks nothing of a server that it launches", AlsoBreaks = ["LC-002", "LC-028"])]
public sealed class ClientOnlyNotifies() : ClientBehaviour(new ClientOptions { Timeout = TimeSpan.FromSeconds(2) })
{
    public override byte[] Line(byte[] message) => [.. """{"jsonrpc":"2.0","method":"notifications/roots/list_changed"}"""u8, (byte)'\n'];
}
