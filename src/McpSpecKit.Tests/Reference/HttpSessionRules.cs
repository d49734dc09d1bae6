using System.Net;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Reference;

public sealed class HttpSessionRules
{
    [Fact]
    public async Task AnIdIsVisibleAsciiAndNewEachTime()
    {
        await using var peer = await HttpPeer.StartAsync();

        using var first = await peer.PostAsync(StdioPeer.Initialize("2025-11-25"));
        using var second = await peer.PostAsync(StdioPeer.Initialize("2025-11-25"));

        var ids = new[] { first, second }.Select(answer => answer.Headers.GetValues("Mcp-Session-Id").Single()).ToArray();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[\x21-\x7E]{32,}$", id));
    }

    [Fact]
    public async Task NoSessionComesOfARefusedHandshake()
    {
        await using var peer = await HttpPeer.StartAsync();

        using var answer = await peer.PostAsync("""{"jsonrpc":"2.0","id":1,"method":"initialize"}""");

        Assert.Equal(ErrorCode.InvalidParams, (await HttpPeer.BodyAsync(answer)).ErrorCode());
        Assert.False(answer.Headers.Contains("Mcp-Session-Id"));
    }

    [Fact]
    public async Task ARequestWithoutTheIdIsBad()
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-11-25");
        peer.Headers.Remove("Mcp-Session-Id");

        using var answer = await peer.PostAsync(StdioPeer.Ping(1));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task AnEndedSessionIsNotFound()
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-11-25");

        using var end = await peer.SendAsync(HttpMethod.Delete);
        using var answer = await peer.PostAsync(StdioPeer.Ping(1));

        Assert.Equal(HttpStatusCode.NoContent, end.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task AnEndedSessionEndsItsStreams()
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-06-18");
        using var stream = await peer.SendAsync(HttpMethod.Get);
        using var call = await peer.PostAsync(StdioPeer.Call(1, "test_tool_with_progress", """{"steps":100000,"milliseconds":600000}"""));

        using var end = await peer.SendAsync(HttpMethod.Delete);

        Assert.Empty(await stream.Content.ReadAsStringAsync());
        Assert.DoesNotContain("\"result\"", await call.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
