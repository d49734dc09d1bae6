namespace McpSpecKit.Tests.Reference;

public sealed class EndOfInput
{
    [Fact]
    public async Task EndsTheServer()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");
        peer.CloseInput();

        Assert.Null(await peer.ReadLineAsync());
        Assert.Equal(0, await peer.Exited);
    }

    [Fact]
    public async Task EndsTheServerBeforeAnythingWasSaid()
    {
        await using var peer = new StdioPeer();
        peer.CloseInput();

        Assert.Equal(0, await peer.Exited);
    }

    [Fact]
    public async Task EndsACallInFlightWithoutAnAnswer()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");
        await peer.WriteAsync(StdioPeer.Call(1, "test_tool_with_progress", """{"milliseconds":60000}"""));
        peer.CloseInput();

        Assert.Null(await peer.ReadLineAsync());
        Assert.Equal(0, await peer.Exited);
    }

    [Fact]
    public async Task WaitsForWhatIsAnsweredAtOnce()
    {
        await using var peer = new StdioPeer();
        await peer.WriteAsync(StdioPeer.Ping(1));
        peer.CloseInput();

        Assert.Equal(1, (await peer.ReadAsync()).Id());
    }

    [Fact]
    public async Task IsNotNeededToTerminate()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");
        peer.Terminate();

        Assert.Equal(0, await peer.Exited);
    }
}
