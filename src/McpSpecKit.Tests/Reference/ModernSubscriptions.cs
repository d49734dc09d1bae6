using System.Text.Json;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;

namespace McpSpecKit.Tests.Reference;

public sealed class ModernSubscriptions
{
    private const string Key = "io.modelcontextprotocol/subscriptionId";
    private static readonly string Change = ModernMessage.Call(9, "test_trigger_tool_change");

    [Fact]
    public async Task AreAcknowledgedWithWhatTheServerCanTell()
    {
        await using var peer = new StdioPeer(new ServerBehaviour(new ServerOptions { PromptListChanged = false }));

        var first = await peer.AskAsync(ModernMessage.Listen(
            1, """{"toolsListChanged":true,"promptsListChanged":true,"resourcesListChanged":false,"resourceSubscriptions":["test://static-text","test://none"]}"""));

        Assert.Equal("notifications/subscriptions/acknowledged", first.TextAt("method"));
        Assert.Equal(1, first.At("params", "_meta", Key).GetInt32());
        Assert.Equal(
            """{"toolsListChanged":true,"resourceSubscriptions":["test://static-text"]}""", first.At("params", "notifications").GetRawText());
    }

    [Fact]
    public async Task BringWhatWasAskedForAndNameThemselves()
    {
        await using var peer = new StdioPeer();
        await peer.AskAsync(ModernMessage.Listen(1, """{"promptsListChanged":true}"""));
        await peer.AskAsync(ModernMessage.Listen(2, """{"resourceSubscriptions":["test://static-text"]}"""));
        await peer.WriteAsync(Change);

        var said = new[] { await peer.ReadAsync(), await peer.ReadAsync(), await peer.ReadAsync() };

        Assert.Equal(9, said[^1].Id());
        var told = said[..^1].ToDictionary(message => message.At("params", "_meta", Key).GetInt32());
        Assert.Equal("notifications/prompts/list_changed", told[1].TextAt("method"));
        Assert.Equal("notifications/resources/updated", told[2].TextAt("method"));
        Assert.Equal("test://static-text", told[2].TextAt("params", "uri"));
    }

    [Fact]
    public async Task EndInSilenceWhenCancelled()
    {
        await using var peer = new StdioPeer();
        await peer.AskAsync(ModernMessage.Listen(1, """{"toolsListChanged":true}"""));
        await peer.WriteAsync("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}""");

        Assert.Equal(9, (await peer.AskAsync(Change)).Id());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AreClosedWhenTheServerEnds(bool byItsInput)
    {
        await using var peer = new StdioPeer();
        await peer.AskAsync(ModernMessage.Listen(1, """{"toolsListChanged":true}"""));

        if (byItsInput) peer.CloseInput();
        else peer.Terminate();
        var (withdrawal, answer) = (await peer.ReadAsync(), await peer.ReadAsync());

        Assert.Equal("notifications/cancelled", withdrawal.TextAt("method"));
        Assert.Equal(1, withdrawal.At("params", "requestId").GetInt32());
        Assert.Equal("complete", answer.TextAt("result", "resultType"));
        Assert.Equal(1, answer.At("result", "_meta", Key).GetInt32());
        Assert.Null(await peer.ReadLineAsync());
        Assert.Equal(0, await peer.Exited);
    }

    [Fact]
    public async Task OverHttpStayOpenUntilTheServerEnds()
    {
        await using var peer = await HttpPeer.StartAsync();
        using var stream = await peer.PostModernAsync(ModernMessage.Listen(1, """{"toolsListChanged":true}"""));
        await using var events = HttpPeer.EventsAsync(stream).GetAsyncEnumerator();
        var acknowledged = await NextAsync(events);
        using var changed = await peer.PostModernAsync(Change);
        var told = await NextAsync(events);

        var ending = peer.StopAsync();
        var (withdrawal, answer) = (await NextAsync(events), await NextAsync(events));
        await ending;

        Assert.Equal("notifications/subscriptions/acknowledged", acknowledged.TextAt("method"));
        Assert.Equal("notifications/tools/list_changed", told.TextAt("method"));
        Assert.Equal("notifications/cancelled", withdrawal.TextAt("method"));
        Assert.Equal(1, answer.Id());
        Assert.False(await events.MoveNextAsync());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"toolsListChanged":"yes"}""")]
    [InlineData("""{"resourceSubscriptions":"test://static-text"}""")]
    public async Task AreRefusedWithAMalformedFilter(string filter)
    {
        await using var peer = new StdioPeer();

        Assert.Equal(ErrorCode.InvalidParams, (await peer.AskAsync(ModernMessage.Listen(1, filter))).ErrorCode());
    }

    private static async Task<JsonElement> NextAsync(IAsyncEnumerator<System.Net.ServerSentEvents.SseItem<string>> events)
    {
        Assert.True(await events.MoveNextAsync());
        return JsonElement.Parse(events.Current.Data);
    }
}
