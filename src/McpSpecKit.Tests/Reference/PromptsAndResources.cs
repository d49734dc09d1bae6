using System.Text.Json;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Reference;

public sealed class PromptsAndResources
{
    [Theory]
    [InlineData("prompts/list", "prompts", 2)]
    [InlineData("resources/list", "resources", 1)]
    [InlineData("resources/templates/list", "resourceTemplates", 0)]
    public async Task AreListedInBothEras(string method, string member, int count)
    {
        await using var peer = await StdioPeer.HandshakeAsync("2024-11-05");

        var legacy = (await peer.AskAsync(Legacy(method, "{}"))).At("result");
        var modern = (await peer.AskAsync(ModernMessage.Request(2, method))).At("result");

        Assert.Equal((count, count), (legacy.At(member).GetArrayLength(), modern.At(member).GetArrayLength()));
        Assert.Equal((false, true), (legacy.TryGetProperty("ttlMs", out _), modern.TryGetProperty("ttlMs", out _)));
    }

    [Theory]
    [InlineData("prompts/get", """{"name":"test_simple_prompt"}""", "messages")]
    [InlineData("prompts/get", """{"name":"test_prompt_with_arguments","arguments":{"arg1":"a","arg2":"b"}}""", "messages")]
    [InlineData("resources/read", """{"uri":"test://static-text"}""", "contents")]
    public async Task AreThere(string method, string parameters, string member)
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");

        Assert.Equal(1, (await peer.AskAsync(Legacy(method, parameters))).At("result", member).GetArrayLength());
        Assert.Equal(1, (await peer.AskAsync(ModernMessage.Request(2, method, parameters))).At("result", member).GetArrayLength());
    }

    [Theory]
    [InlineData("prompts/get", """{"name":"none"}""", ErrorCode.InvalidParams)]
    [InlineData("prompts/get", """{"name":"test_prompt_with_arguments"}""", ErrorCode.InvalidParams)]
    [InlineData("resources/read", "{}", ErrorCode.InvalidParams)]
    [InlineData("resources/read", """{"uri":"test://none"}""", ErrorCode.ResourceNotFound)]
    public async Task AreRefusedWhereTheyAreNot(string method, string parameters, int legacy)
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");

        Assert.Equal(legacy, (await peer.AskAsync(Legacy(method, parameters))).ErrorCode());
        Assert.Equal(ErrorCode.InvalidParams, (await peer.AskAsync(ModernMessage.Request(2, method, parameters))).ErrorCode());
    }

    [Fact]
    public async Task ChangeInALegacySession()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");
        await peer.WriteAsync(StdioPeer.Call(1, "test_trigger_tool_change"));

        var said = new List<JsonElement> { await peer.ReadAsync(), await peer.ReadAsync(), await peer.ReadAsync() };

        Assert.Equal(
            ["notifications/tools/list_changed", "notifications/prompts/list_changed", "notifications/resources/list_changed"],
            said.Select(message => message.TextAt("method")));
        Assert.Equal(1, (await peer.ReadAsync()).Id());
    }

    private static string Legacy(string method, string parameters) =>
        $$"""{"jsonrpc":"2.0","id":1,"method":"{{method}}","params":{{parameters}}}""";
}
