namespace McpSpecKit.Tests.Reference;

public sealed class SlowCalls
{
    private const string Forever = """{"milliseconds":60000}""";

    [Fact]
    public async Task DoNotKeepAPingWaiting()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");
        await peer.WriteAsync(StdioPeer.Call(1, "test_tool_with_progress", Forever));

        Assert.Equal(2, (await peer.AskAsync(StdioPeer.Ping(2))).Id());
    }

    [Theory]
    [InlineData("2024-11-05", false)]
    [InlineData("2025-03-26", true)]
    public async Task ReportProgressThatGrows(string revision, bool withText)
    {
        await using var peer = await StdioPeer.HandshakeAsync(revision);
        await peer.WriteAsync(StdioPeer.Call(1, "test_tool_with_progress", """{"steps":2,"milliseconds":0}"""));

        var (first, second, answer) = (await peer.ReadAsync(), await peer.ReadAsync(), await peer.ReadAsync());

        Assert.Equal("p1", first.TextAt("params", "progressToken"));
        Assert.True(first.At("params", "progress").GetDouble() < second.At("params", "progress").GetDouble());
        Assert.Equal(withText, first.At("params").TryGetProperty("message", out _));
        Assert.Equal(1, answer.Id());
    }

    [Fact]
    public async Task AreNotAnsweredOnceCancelled()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");
        await peer.WriteAsync(StdioPeer.Call(1, "test_tool_with_progress", Forever));
        await peer.WriteAsync("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}""");
        await peer.WriteAsync(StdioPeer.Ping(2));
        peer.CloseInput();

        Assert.Equal(2, (await peer.ReadAsync()).Id());
        Assert.Null(await peer.ReadLineAsync());
    }

    [Theory]
    [InlineData("""{"requestId":99}""")]
    [InlineData("""{"requestId":null}""")]
    [InlineData("{}")]
    public async Task CancellationOfSomethingUnknownIsIgnored(string parameters)
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");
        await peer.WriteAsync($$"""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{{parameters}}}""");

        Assert.Equal(2, (await peer.AskAsync(StdioPeer.Ping(2))).Id());
    }
}
