using System.Net;
using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Reference;

public sealed class MarkedArguments
{
    [Theory]
    [InlineData("{}", null, null)]
    [InlineData("""{"text":null,"count":null}""", null, null)]
    [InlineData("""{"text":"plain"}""", "Mcp-Param-Text", "plain")]
    [InlineData("""{"text":"=?base64?literal?="}""", "MCP-PARAM-TEXT", "=?base64?PT9iYXNlNjQ/bGl0ZXJhbD89?=")]
    [InlineData("""{"text":"größe"}""", "Mcp-Param-Text", "=?base64?Z3LDtsOfZQ==?=")]
    [InlineData("""{"flag":false}""", "Mcp-Param-Flag", "false")]
    [InlineData("""{"count":42}""", "Mcp-Param-Count", "42")]
    [InlineData("""{"count":42}""", "Mcp-Param-Count", "42.0")]
    [InlineData("""{"count":-7.0}""", "Mcp-Param-Count", "-7")]
    [InlineData("""{"place":{"region":"eu"}}""", "Mcp-Param-Region", "eu")]
    public async Task AreRepeatedInHeaders(string arguments, string? name, string? value)
    {
        await using var peer = await HttpPeer.StartAsync();

        using var answer = await PostAsync(peer, arguments, name, value);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var echo = (await HttpPeer.BodyAsync(answer)).At("result", "content")[0].TextAt("text")!;
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(arguments), JsonElement.Parse(echo)));
    }

    [Theory]
    [InlineData("""{"text":"plain"}""", null, null)]
    [InlineData("""{"text":"plain"}""", "Mcp-Param-Text", "Plain")]
    [InlineData("""{"text":"plain"}""", "Mcp-Param-Text", "=?base64?cGxhaW4?=")]
    [InlineData("""{"flag":true}""", "Mcp-Param-Flag", "True")]
    [InlineData("""{"count":42}""", "Mcp-Param-Count", "43")]
    [InlineData("""{"count":42}""", "Mcp-Param-Count", "many")]
    [InlineData("""{"place":{"region":"eu"}}""", null, null)]
    [InlineData("{}", "Mcp-Param-Text", "plain")]
    public async Task AreRefusedWhereTheyAreNot(string arguments, string? name, string? value)
    {
        await using var peer = await HttpPeer.StartAsync();

        using var answer = await PostAsync(peer, arguments, name, value);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(ErrorCode.HeaderMismatch, (await HttpPeer.BodyAsync(answer)).ErrorCode());
    }

    [Theory]
    [InlineData("2025-11-25")]
    [InlineData("2026-07-28")]
    public async Task AreMarkedInTheModernEra(string revision)
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");
        var isModern = revision is ModernMessage.Version;

        var answer = await peer.AskAsync(isModern ? ModernMessage.Request(1, "tools/list") : """{"jsonrpc":"2.0","id":1,"method":"tools/list"}""");

        var tool = answer.At("result", "tools").EnumerateArray().Single(tool => tool.TextAt("name") == "test_marked_arguments");
        Assert.Equal(isModern, tool.At("inputSchema", "properties", "text").TryGetProperty("x-mcp-header", out _));
    }

    private static Task<HttpResponseMessage> PostAsync(HttpPeer peer, string arguments, string? name, string? value) =>
        peer.PostModernAsync(ModernMessage.Call(1, "test_marked_arguments", arguments), (name ?? "X-Nothing", value));
}
