using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Reference;

public sealed class ModernRequests
{
    [Fact]
    public async Task AreServedWithoutAnythingBefore()
    {
        await using var peer = new StdioPeer();

        var result = (await peer.AskAsync(ModernMessage.Request(1, "tools/list"))).At("result");

        Assert.Equal("complete", result.TextAt("resultType"));
        Assert.Equal("mcp-spec-kit-reference", result.TextAt("_meta", "io.modelcontextprotocol/serverInfo", "name"));
        Assert.True(result.At("ttlMs").GetInt32() >= 0);
        Assert.Equal("public", result.TextAt("cacheScope"));
    }

    [Fact]
    public async Task DiscoverVersionsAndCapabilities()
    {
        await using var peer = new StdioPeer();

        var result = (await peer.AskAsync(ModernMessage.Request(1, "server/discover"))).At("result");

        Assert.Equal("""["2026-07-28"]""", result.At("supportedVersions").GetRawText());
        Assert.True(result.At("capabilities", "resources", "subscribe").GetBoolean());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"io.modelcontextprotocol/clientCapabilities":{}}""")]
    [InlineData("""{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}""")]
    [InlineData("""{"io.modelcontextprotocol/protocolVersion":null,"io.modelcontextprotocol/clientCapabilities":{}}""")]
    [InlineData("""{"io.modelcontextprotocol/protocolVersion":20260728,"io.modelcontextprotocol/clientCapabilities":{}}""")]
    [InlineData("""{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":[]}""")]
    [InlineData("""{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{},"io.modelcontextprotocol/clientInfo":{"name":"a"}}""")]
    [InlineData("""{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{},"io.modelcontextprotocol/logLevel":"loud"}""")]
    public async Task SayAllThatIsRequired(string meta)
    {
        await using var peer = new StdioPeer();
        await peer.AskAsync(ModernMessage.Request(1, "tools/list"));

        Assert.Equal(ErrorCode.InvalidParams, (await peer.AskAsync(ModernMessage.RequestWith(2, "tools/list", meta))).ErrorCode());
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2025-11-25")]
    [InlineData("")]
    public async Task AreRefusedInAVersionWithoutMetadata(string version)
    {
        await using var peer = new StdioPeer();

        var answer = await peer.AskAsync(ModernMessage.Request(1, "no/such", version: version));

        Assert.Equal(ErrorCode.UnsupportedProtocolVersion, answer.ErrorCode());
        Assert.Equal(version, answer.TextAt("error", "data", "requested"));
        Assert.Equal("""["2026-07-28"]""", answer.At("error", "data", "supported").GetRawText());
    }

    [Theory]
    [InlineData("no/such", ErrorCode.MethodNotFound)]
    [InlineData("ping", ErrorCode.MethodNotFound)]
    [InlineData("logging/setLevel", ErrorCode.MethodNotFound)]
    [InlineData("tools/call", ErrorCode.InvalidParams)]
    public async Task AreRefusedForWhatIsNotThere(string method, int code)
    {
        await using var peer = new StdioPeer();

        Assert.Equal(code, (await peer.AskAsync(ModernMessage.Request(1, method))).ErrorCode());
    }

    [Fact]
    public async Task KnowNoIdTwiceAtOnce()
    {
        await using var peer = new StdioPeer();
        await peer.WriteAsync(ModernMessage.Call(1, "test_slow", """{"milliseconds":60000}"""));

        Assert.Equal(ErrorCode.InvalidRequest, (await peer.AskAsync(ModernMessage.Request(1, "tools/list"))).ErrorCode());
    }

    [Fact]
    public async Task CarryKeysThatNobodyKnows()
    {
        await using var peer = new StdioPeer();

        var answer = await peer.AskAsync(ModernMessage.Request(1, "tools/list", """{"_meta":{"io.modelcontextprotocol/unheard-of":null}}"""));

        Assert.Equal(JsonValueKind.Object, answer.At("result").ValueKind);
    }
}
