using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Reference;

public sealed class Handshake
{
    [Theory]
    [InlineData("2024-11-05", "2024-11-05")]
    [InlineData("2025-03-26", "2025-03-26")]
    [InlineData("2025-06-18", "2025-06-18")]
    [InlineData("2025-11-25", "2025-11-25")]
    [InlineData("2026-07-28", "2025-11-25")]
    [InlineData("1.0", "2025-11-25")]
    public async Task AgreesOnTheOfferOrTheLatest(string offered, string agreed)
    {
        await using var peer = new StdioPeer();

        var answer = await peer.AskAsync(StdioPeer.Initialize(offered));

        Assert.Equal(agreed, answer.TextAt("result", "protocolVersion"));
        Assert.True(answer.At("result", "capabilities", "tools", "listChanged").GetBoolean());
    }

    [Theory]
    [InlineData("2025-03-26", """{"name":"mcp-spec-kit-reference","version":"0.1.0"}""")]
    [InlineData("2025-06-18", """{"name":"mcp-spec-kit-reference","version":"0.1.0","title":"McpSpecKit reference server"}""")]
    public async Task ServerInfoHasWhatTheRevisionHas(string revision, string information)
    {
        await using var peer = new StdioPeer();

        var answer = await peer.AskAsync(StdioPeer.Initialize(revision));

        Assert.Equal(information, answer.At("result", "serverInfo").GetRawText());
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":1,"capabilities":{},"clientInfo":{"name":"a","version":"1"}}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":[],"clientInfo":{"name":"a","version":"1"}}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"a"}}}""")]
    public async Task BadParamsAreRefusedAndTheNextOfferIsTaken(string request)
    {
        await using var peer = new StdioPeer();

        Assert.Equal(ErrorCode.InvalidParams, (await peer.AskAsync(request)).ErrorCode());
        Assert.Equal("2025-06-18", (await peer.AskAsync(StdioPeer.Initialize("2025-06-18"))).TextAt("result", "protocolVersion"));
    }

    [Fact]
    public async Task SecondHandshakeIsRefused()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-06-18");

        Assert.Equal(ErrorCode.InvalidRequest, (await peer.AskAsync(StdioPeer.Initialize("2025-03-26"))).ErrorCode());
    }

    [Fact]
    public async Task UnknownMethodsAreRefusedAndUnknownNotificationsIgnored()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");
        await peer.WriteAsync("""{"jsonrpc":"2.0","method":"notifications/unheard-of"}""");

        Assert.Equal(ErrorCode.MethodNotFound, (await peer.AskAsync("""{"jsonrpc":"2.0","id":1,"method":"unheard/of"}""")).ErrorCode());
    }

    [Theory]
    [InlineData("2025-03-26", false)]
    [InlineData("2025-06-18", true)]
    public async Task ElicitationIsOfferedWhereTheRevisionHasIt(string revision, bool offered)
    {
        await using var peer = await StdioPeer.HandshakeAsync(revision);

        var tools = (await peer.AskAsync("""{"jsonrpc":"2.0","id":1,"method":"tools/list"}""")).At("result", "tools");

        Assert.Equal(offered, tools.EnumerateArray().Any(tool => tool.TextAt("name") == "test_elicitation"));
    }
}
