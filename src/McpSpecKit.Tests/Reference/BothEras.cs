using System.Net;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Reference;

public sealed class BothEras
{
    [Fact]
    public async Task AreServedInTurnByOneProcess()
    {
        await using var peer = new StdioPeer();

        var first = await peer.AskAsync(ModernMessage.Request(1, "tools/list"));
        var handshake = await peer.AskAsync(StdioPeer.Initialize("2025-06-18"));
        var modern = await peer.AskAsync(ModernMessage.Request(2, "tools/list"));
        var legacy = await peer.AskAsync("""{"jsonrpc":"2.0","id":3,"method":"tools/list"}""");

        Assert.Equal("2025-06-18", handshake.TextAt("result", "protocolVersion"));
        Assert.Equal(first.At("result").GetRawText(), modern.At("result").GetRawText());
        Assert.False(legacy.At("result").TryGetProperty("resultType", out _));
    }

    [Fact]
    public async Task AreServedInTurnByOneEndpoint()
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-11-25");

        using var modern = await peer.PostModernAsync(ModernMessage.Request(1, "tools/list"));
        using var legacy = await peer.PostAsync("""{"jsonrpc":"2.0","id":2,"method":"tools/list"}""");

        Assert.Equal("complete", (await HttpPeer.BodyAsync(modern)).TextAt("result", "resultType"));
        Assert.False(modern.Headers.Contains("Mcp-Session-Id"));
        Assert.Equal(HttpStatusCode.OK, legacy.StatusCode);
    }

    [Fact]
    public async Task KeepTheirCancellationsApart()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");
        await peer.WriteAsync(ModernMessage.Call(1, "test_slow", """{"milliseconds":60000}"""));
        await peer.WriteAsync(StdioPeer.Call(1, "test_slow", """{"milliseconds":200}"""));
        await peer.WriteAsync("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}""");

        var answer = await peer.ReadUntilAsync(message => message.TryGetProperty("id", out _));

        Assert.False(answer.At("result").TryGetProperty("resultType", out _));
    }

    [Theory]
    [InlineData("stdio")]
    [InlineData("http")]
    public async Task AreNotHadByAServerThatNamesItsVersionsToAHandshake(string transport)
    {
        var initialize = StdioPeer.Initialize("2025-11-25");
        await using var stdio = new StdioPeer(Behaviours.Modern());
        await using var http = await HttpPeer.StartAsync(Behaviours.Modern());
        using var posted = await http.PostAsync(initialize);

        var refusal = transport is "http" ? await HttpPeer.BodyAsync(posted) : await stdio.AskAsync(initialize);

        Assert.Equal(HttpStatusCode.BadRequest, posted.StatusCode);
        Assert.Equal(ErrorCode.InvalidParams, refusal.ErrorCode());
        Assert.Contains("2026-07-28", refusal.TextAt("error", "message"), StringComparison.Ordinal);
        Assert.Equal("2026-07-28", refusal.At("error", "data", "supported")[0].GetString());
    }

    [Fact]
    public async Task AreNotHadByAServerThatKnowsNoMethodOfThatName()
    {
        await using var peer = await HttpPeer.StartAsync(Behaviours.Modern());

        using var answer = await peer.PostModernAsync(ModernMessage.Request(1, "initialize"));

        var refusal = await HttpPeer.BodyAsync(answer);
        Assert.Equal((HttpStatusCode.NotFound, ErrorCode.MethodNotFound), (answer.StatusCode, refusal.ErrorCode()));
        Assert.Equal("2026-07-28", refusal.At("error", "data", "supported")[0].GetString());
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    public async Task AreNotHadByAServerThatTakesPostOnly(string method)
    {
        await using var peer = await HttpPeer.StartAsync(Behaviours.Modern());

        using var answer = await peer.SendAsync(new HttpMethod(method));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("POST", answer.Content.Headers.Allow.Single());
    }

    [Fact]
    public async Task AreNotHadByAServerThatIgnoresTheWaysOfOlderClients()
    {
        await using var peer = await HttpPeer.StartAsync(Behaviours.Modern());
        peer.Headers["Mcp-Session-Id"] = "1234";
        peer.Headers["Last-Event-ID"] = "0-0";

        using var answer = await peer.PostModernAsync(ModernMessage.Request(1, "tools/list"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Mcp-Session-Id"));
    }
}
