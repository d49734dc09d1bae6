using System.Net;
using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Reference;

public sealed class ModernStreams
{
    private const string Token = """{"_meta":{"progressToken":"p"}}""";

    [Fact]
    public async Task BringWhatBelongsToTheRequestThenItsAnswer()
    {
        await using var peer = await HttpPeer.StartAsync();

        using var response = await peer.PostModernAsync(
            ModernMessage.Call(1, "test_tool_with_progress", """{"steps":2,"milliseconds":0}""", more: Token));
        var events = await HttpPeer.EventsAsync(response).ToListAsync();

        Assert.Equal("no", response.Headers.GetValues("X-Accel-Buffering").Single());
        Assert.Equal(3, events.Count);
        Assert.All(events, item => Assert.Null(item.EventId));
        Assert.Equal(1, JsonElement.Parse(events[^1].Data).Id());
    }

    [Fact]
    public async Task AreNotNeededForAPlainAnswer()
    {
        await using var peer = await HttpPeer.StartAsync();

        using var response = await peer.PostModernAsync(ModernMessage.Call(1, "test_simple_text"));

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("no/such", HttpStatusCode.NotFound, ErrorCode.MethodNotFound)]
    [InlineData("prompts/get", HttpStatusCode.OK, ErrorCode.InvalidParams)]
    public async Task HaveTheStatusOfTheirError(string method, HttpStatusCode status, int code)
    {
        await using var peer = await HttpPeer.StartAsync();

        using var response = await peer.PostModernAsync(ModernMessage.Request(1, method));

        Assert.Equal((status, code), (response.StatusCode, (await HttpPeer.BodyAsync(response)).ErrorCode()));
    }

    [Fact]
    public async Task CancelTheirRequestWhenTheyAreClosed()
    {
        await using var peer = await HttpPeer.StartAsync();
        using (var response = await peer.PostModernAsync(ModernMessage.Call(1, "test_slow", """{"milliseconds":1500,"mark":"gone"}""", more: Token)))
            await HttpPeer.EventsAsync(response).FirstAsync();

        using var other = await peer.PostModernAsync(ModernMessage.Call(2, "test_slow", """{"milliseconds":1800,"mark":"stayed"}"""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);

        Assert.Equal("""["stayed"]""", await FinishedAsync(peer));
    }

    [Fact]
    public async Task OfTheLegacyEraCancelNothing()
    {
        await using var peer = await HttpPeer.HandshakeAsync("2025-11-25");
        using (var response = await peer.PostAsync(StdioPeer.Call(1, "test_slow", """{"milliseconds":100,"mark":"gone"}""")))
            await HttpPeer.EventsAsync(response).FirstAsync();

        using var other = await peer.PostAsync(StdioPeer.Call(2, "test_slow", """{"milliseconds":400,"mark":"stayed"}"""));
        await other.Content.ReadAsStringAsync();

        Assert.Equal("""["gone","stayed"]""", await FinishedAsync(peer));
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/unheard-of"}""", HttpStatusCode.Accepted)]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/cancelled"}""", HttpStatusCode.Accepted)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"result":{}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"jsonrpc":"2.0","params":{}}""", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{not json", HttpStatusCode.BadRequest)]
    public async Task DoNotAnswerOtherMessages(string body, HttpStatusCode status)
    {
        await using var peer = await HttpPeer.StartAsync();
        peer.Headers["MCP-Protocol-Version"] = ModernMessage.Version;

        using var answer = await peer.PostAsync(body);

        Assert.Equal(status, answer.StatusCode);
        if (status is HttpStatusCode.Accepted) Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    private static async Task<string?> FinishedAsync(HttpPeer peer)
    {
        using var answer = await peer.PostModernAsync(ModernMessage.Call(9, "test_slow_finished"));
        return (await HttpPeer.BodyAsync(answer)).At("result", "content")[0].TextAt("text");
    }
}
