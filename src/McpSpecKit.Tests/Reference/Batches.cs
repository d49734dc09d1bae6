using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Reference;

public sealed class Batches
{
    private static readonly string TwoPings = $"[{StdioPeer.Ping(1)},{StdioPeer.Ping(2)}]";

    [Theory]
    [InlineData("2024-11-05")]
    [InlineData("2025-03-26")]
    public async Task AreAnsweredWhileTheProtocolHasThem(string revision)
    {
        await using var peer = await StdioPeer.HandshakeAsync(revision);

        var answer = await peer.AskAsync(TwoPings);

        Assert.Equal([1, 2], answer.EnumerateArray().Select(part => part.Id()));
    }

    [Theory]
    [InlineData("2025-06-18")]
    [InlineData("2025-11-25")]
    public async Task AreRefusedAfterwards(string revision)
    {
        await using var peer = await StdioPeer.HandshakeAsync(revision);

        Assert.Equal(ErrorCode.InvalidRequest, (await peer.AskAsync(TwoPings)).ErrorCode());
    }

    [Fact]
    public async Task OfNotificationsHaveNoAnswer()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-03-26");
        await peer.WriteAsync("""[{"jsonrpc":"2.0","method":"notifications/unheard-of"}]""");

        Assert.Equal(5, (await peer.AskAsync(StdioPeer.Ping(5))).Id());
    }

    [Fact]
    public async Task DoNotCarryInitialize()
    {
        await using var peer = new StdioPeer(new McpSpecKit.Reference.ServerBehaviour(new() { Revisions = [Revision.Parse("2025-03-26")] }));

        var answer = await peer.AskAsync($"[{StdioPeer.Initialize("2025-03-26")}]");

        Assert.Equal(JsonValueKind.Array, answer.ValueKind);
        Assert.Equal(ErrorCode.InvalidRequest, answer[0].ErrorCode());
        Assert.True((await peer.AskAsync(StdioPeer.Initialize("2025-03-26"))).TryGetProperty("result", out _));
    }
}
