using System.Net;

namespace McpSpecKit.Tests.Reference;

public sealed class HttpHeaderRules
{
    [Theory]
    [InlineData("2025-03-26", "nonsense", HttpStatusCode.OK)]
    [InlineData("2025-06-18", "2025-06-18", HttpStatusCode.OK)]
    [InlineData("2025-06-18", "nonsense", HttpStatusCode.BadRequest)]
    [InlineData("2025-11-25", "2026-07-28", HttpStatusCode.BadRequest)]
    public async Task TheVersionIsOneThatTheServerSpeaks(string agreed, string header, HttpStatusCode status)
    {
        await using var peer = await HttpPeer.HandshakeAsync(agreed);
        peer.Headers["MCP-Protocol-Version"] = header;

        using var answer = await peer.PostAsync(StdioPeer.Ping(1));

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://localhost:1234", HttpStatusCode.OK)]
    [InlineData("http://127.0.0.1", HttpStatusCode.OK)]
    [InlineData("http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task TheOriginIsTheOwnMachine(string origin, HttpStatusCode status)
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-11-25");
        peer.Headers["Origin"] = origin;

        using var answer = await peer.PostAsync(StdioPeer.Ping(1));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task GetWantsAnEventStream()
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-11-25");
        peer.Headers["Accept"] = "application/json";

        using var answer = await peer.SendAsync(HttpMethod.Get);

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
    }

    [Fact]
    public async Task OtherMethodsAreNotAllowed()
    {
        await using var peer = await HttpPeer.StartAsync();

        using var answer = await peer.SendAsync(HttpMethod.Put, "{}");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("{not json")]
    [InlineData("""[{"jsonrpc":"2.0","id":1,"method":"ping"}]""")]
    public async Task WhatIsNoMessageIsBad(string body)
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-11-25");

        using var answer = await peer.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False((await HttpPeer.BodyAsync(answer)).TryGetProperty("id", out _));
    }
}
