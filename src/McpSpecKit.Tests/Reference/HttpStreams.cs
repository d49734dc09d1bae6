using System.Text.Json;

namespace McpSpecKit.Tests.Reference;

public sealed class HttpStreams
{
    [Fact]
    public async Task APlainAnswerIsOneBody()
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-11-25");

        using var answer = await peer.PostAsync(StdioPeer.Call(1, "test_simple_text"));

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(1, (await HttpPeer.BodyAsync(answer)).Id());
    }

    [Theory]
    [InlineData("2025-06-18", 3)]
    [InlineData("2025-11-25", 4)]
    public async Task ProgressComesAsEventsBeforeTheAnswer(string revision, int events)
    {
        await using var peer = await HttpPeer.HandshakeAsync(revision);

        using var response = await peer.PostAsync(StdioPeer.Call(1, "test_tool_with_progress", """{"steps":2,"milliseconds":0}"""));
        var seen = await HttpPeer.EventsAsync(response).ToListAsync();

        Assert.Equal(events, seen.Count);
        Assert.Equal(events, seen.Select(item => item.EventId).Distinct().Count());
        Assert.Equal(1, JsonElement.Parse(seen[^1].Data).Id());
    }

    [Fact]
    public async Task AQuestionComesOnTheStreamOfItsRequest()
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-06-18", """{"roots":{}}""");
        using var response = await peer.PostAsync(StdioPeer.Call(1, "test_list_roots"));
        var seen = new List<JsonElement>();

        await foreach (var item in HttpPeer.EventsAsync(response))
        {
            var message = JsonElement.Parse(item.Data);
            seen.Add(message);
            if (!message.TryGetProperty("method", out _)) continue;
            using var accepted = await peer.PostAsync($$$"""{"jsonrpc":"2.0","id":{{{message.At("id").GetRawText()}}},"result":{"roots":[]}}""");
        }

        Assert.Equal("roots/list", seen[0].TextAt("method"));
        Assert.Equal(1, seen[^1].Id());
    }

    [Fact]
    public async Task ABrokenStreamGoesOnFromTheLastEvent()
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-11-25");
        string? last;
        using (var response = await peer.PostAsync(StdioPeer.Call(1, "test_tool_with_progress", """{"steps":3,"milliseconds":300}""")))
            last = (await HttpPeer.EventsAsync(response).Skip(1).FirstAsync()).EventId;

        peer.Headers["Last-Event-ID"] = last!;
        using var resumed = await peer.SendAsync(HttpMethod.Get);
        var rest = await HttpPeer.EventsAsync(resumed).Select(item => JsonElement.Parse(item.Data)).ToListAsync();

        Assert.Equal(3, rest.Count);
        Assert.Equal(2, rest[0].At("params", "progress").GetInt32());
        Assert.Equal(1, rest[^1].Id());
    }

    [Fact]
    public async Task ACancelledCallEndsItsStreamWithoutAnAnswer()
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-06-18");
        var calling = peer.PostAsync(StdioPeer.Call(1, "test_tool_with_progress", """{"steps":2000,"milliseconds":60000}"""));
        using var response = await calling;

        using var cancelled = await peer.PostAsync("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}""");

        Assert.DoesNotContain("\"result\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnInterruptedStreamSaysWhenToComeBackAndHasTheAnswerThen()
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-11-25");
        using var cut = await peer.PostAsync(StdioPeer.Call(1, "test_reconnection"));
        var only = await HttpPeer.EventsAsync(cut).SingleAsync();

        peer.Headers["Last-Event-ID"] = only.EventId!;
        using var resumed = await peer.SendAsync(HttpMethod.Get);
        var rest = await HttpPeer.EventsAsync(resumed).SingleAsync();

        Assert.Empty(only.Data);
        Assert.Equal(TimeSpan.FromMilliseconds(500), only.ReconnectionInterval);
        Assert.Equal(1, JsonElement.Parse(rest.Data).Id());
    }

    [Fact]
    public async Task ChangesOfListsComeOnOneListeningStream()
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-06-18");
        using var older = await peer.SendAsync(HttpMethod.Get);
        using var newer = await peer.SendAsync(HttpMethod.Get);

        using var call = await peer.PostAsync(StdioPeer.Call(1, "test_trigger_tool_change"));
        using var end = await peer.SendAsync(HttpMethod.Delete);

        Assert.Equal("application/json", call.Content.Headers.ContentType?.MediaType);
        Assert.Empty(await HttpPeer.EventsAsync(older).ToListAsync());
        Assert.Equal(3, await HttpPeer.EventsAsync(newer).CountAsync());
    }
}
