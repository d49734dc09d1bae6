using System.Net;
using System.Text;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Reference;

public sealed class ModernHeaders
{
    private static readonly string List = ModernMessage.Request(1, "tools/list");
    private static readonly string Call = ModernMessage.Call(1, "test_simple_text");

    [Theory]
    [InlineData("MCP-Protocol-Version", null)]
    [InlineData("MCP-Protocol-Version", "2025-11-25")]
    [InlineData("MCP-Protocol-Version", "1999-01-01")]
    [InlineData("Mcp-Method", null)]
    [InlineData("Mcp-Method", "tools/list")]
    [InlineData("Mcp-Method", "TOOLS/CALL")]
    [InlineData("Mcp-Name", null)]
    [InlineData("Mcp-Name", "Test_Simple_Text")]
    [InlineData("Mcp-Name", "=?base64?YW5vdGhlcg==?=")]
    [InlineData("Mcp-Name", "=?base64?dGVzdF9zaW1wbGVfdGV4dA?=")]
    [InlineData("Mcp-Name", "=?base64?/w==?=")]
    [InlineData("Mcp-Name", "=?BASE64?dGVzdF9zaW1wbGVfdGV4dA==?=")]
    public async Task RepeatTheBody(string name, string? value)
    {
        await using var peer = await HttpPeer.StartAsync();

        using var answer = await peer.PostModernAsync(Call, (name, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var refusal = await HttpPeer.BodyAsync(answer);
        Assert.Equal((1, ErrorCode.HeaderMismatch), (refusal.Id(), refusal.ErrorCode()));
    }

    [Theory]
    [InlineData("mcp-protocol-version", "MCP-METHOD", "mcp-name", "test_simple_text")]
    [InlineData("MCP-PROTOCOL-VERSION", "mcp-method", "MCP-NAME", "=?base64?dGVzdF9zaW1wbGVfdGV4dA==?=")]
    public async Task AreReadInAnyCaseAndEncoding(string version, string method, string name, string value)
    {
        await using var peer = await HttpPeer.StartAsync();
        (peer.Headers[version], peer.Headers[method], peer.Headers[name]) = (ModernMessage.Version, "tools/call", value);

        using var answer = await peer.PostAsync(Call);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task NameTheResourceOfARead()
    {
        await using var peer = await HttpPeer.StartAsync();
        var read = ModernMessage.Request(1, "resources/read", """{"uri":"test://static-text"}""");

        using var answer = await peer.PostModernAsync(read, ("Mcp-Name", "test://static-text"));
        using var refused = await peer.PostModernAsync(read, ("Mcp-Name", "test://other"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (answer.StatusCode, refused.StatusCode));
    }

    [Fact]
    public async Task ComeAfterTheMetadata()
    {
        await using var peer = await HttpPeer.StartAsync();

        using var answer = await peer.PostModernAsync(
            ModernMessage.RequestWith(1, "tools/list", """{"io.modelcontextprotocol/clientCapabilities":{}}"""));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(ErrorCode.InvalidParams, (await HttpPeer.BodyAsync(answer)).ErrorCode());
    }

    [Fact]
    public async Task OfAnUnknownVersionAreNotWeighed()
    {
        await using var peer = await HttpPeer.StartAsync();

        using var answer = await peer.PostModernAsync(ModernMessage.Request(1, "tools/list", version: "1999-01-01"), ("Mcp-Method", null));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(ErrorCode.UnsupportedProtocolVersion, (await HttpPeer.BodyAsync(answer)).ErrorCode());
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("http://localhost.evil.example")]
    public async Task OfForeignOriginsAreForbidden(string origin)
    {
        await using var peer = await HttpPeer.StartAsync();

        using var answer = await peer.PostModernAsync(List, ("Origin", origin));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("Mcp-Name: t\u00E9st_simple_text")]
    [InlineData("Mcp-Method: tools/call\r\nMcp-Method: tools/call")]
    public async Task WithOddBytesOrTwiceAreRefused(string lines)
    {
        await using var peer = await HttpPeer.StartAsync();

        var answer = await peer.SendRawAsync($"MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: tools/call\r\n{lines}\r\n", Call, Encoding.UTF8);

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("-32020", answer, StringComparison.Ordinal);
    }
}
