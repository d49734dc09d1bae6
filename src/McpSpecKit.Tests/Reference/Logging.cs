namespace McpSpecKit.Tests.Reference;

public sealed class Logging
{
    [Fact]
    public async Task ComesBeforeTheAnswer()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-06-18");
        await peer.WriteAsync(StdioPeer.Call(1, "test_tool_with_logging"));

        Assert.Equal("notifications/message", (await peer.ReadAsync()).TextAt("method"));
    }

    [Fact]
    public async Task IsSilentBelowTheLevelThatTheClientSet()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-06-18");
        await peer.AskAsync("""{"jsonrpc":"2.0","id":1,"method":"logging/setLevel","params":{"level":"error"}}""");

        Assert.Equal(2, (await peer.AskAsync(StdioPeer.Call(2, "test_tool_with_logging"))).Id());
    }

    [Fact]
    public async Task IsSilentWhereItWasNotDeclared()
    {
        await using var peer = await StdioPeer.HandshakeAsync(
            "2025-06-18", behaviour: new McpSpecKit.Reference.ServerBehaviour(new() { Logging = false }));

        Assert.Equal(2, (await peer.AskAsync(StdioPeer.Call(2, "test_tool_with_logging"))).Id());
    }
}
