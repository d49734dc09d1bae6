using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("ST-007", "leaves what its server logs in the pipe")]
public sealed class ClientLeavesTheLogUnread() : ClientBehaviour(new ClientOptions { Timeout = TimeSpan.FromSeconds(2) })
{
    public override Task ReadLogAsync(Stream log) => Task.CompletedTask;
}
