using System.Net;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Reference;

public sealed class InputOfTheClient
{
    [Theory]
    [InlineData("test_sampling", "sampling", "sampling/createMessage")]
    [InlineData("test_list_roots", "roots", "roots/list")]
    [InlineData("test_elicitation", "elicitation", "elicitation/create")]
    public async Task IsAskedForByTheResult(string tool, string key, string method)
    {
        await using var peer = new StdioPeer();

        var asked = (await peer.AskAsync(ModernMessage.Call(1, tool, capabilities: ModernMessage.Everything))).At("result");
        var done = await peer.AskAsync(ModernMessage.Call(
            2, tool, capabilities: ModernMessage.Everything, more: $$$$"""{"inputResponses":{"{{{{key}}}}":{"seen":true}}}"""));

        Assert.Equal("input_required", asked.TextAt("resultType"));
        Assert.Equal(method, asked.TextAt("inputRequests", key, "method"));
        Assert.False(asked.TryGetProperty("ttlMs", out _));
        Assert.Equal("complete", done.TextAt("result", "resultType"));
    }

    [Theory]
    [InlineData("test_sampling", "{}", """{"sampling":{}}""")]
    [InlineData("test_list_roots", """{"roots":null}""", """{"roots":{}}""")]
    [InlineData("test_elicitation", """{"elicitation":{"url":{}}}""", """{"elicitation":{"form":{}}}""")]
    public async Task IsNotAskedForWithoutTheCapability(string tool, string capabilities, string required)
    {
        await using var peer = await HttpPeer.StartAsync();
        using var before = await peer.PostModernAsync(ModernMessage.Call(1, tool, capabilities: ModernMessage.Everything));

        using var answer = await peer.PostModernAsync(ModernMessage.Call(2, tool, capabilities: capabilities));

        var refusal = await HttpPeer.BodyAsync(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(ErrorCode.MissingClientCapability, refusal.ErrorCode());
        Assert.Equal(required, refusal.At("error", "data", "requiredCapabilities").GetRawText());
    }

    [Theory]
    [InlineData("""{"inputResponses":{}}""", "input_required")]
    [InlineData("""{"inputResponses":{"other":{}}}""", "input_required")]
    public async Task IsAskedForAgainWhereItIsMissing(string more, string type)
    {
        await using var peer = new StdioPeer();

        var answer = await peer.AskAsync(ModernMessage.Call(1, "test_list_roots", capabilities: ModernMessage.Everything, more: more));

        Assert.Equal(type, answer.TextAt("result", "resultType"));
    }

    [Theory]
    [InlineData("""{"inputResponses":{"roots":7}}""")]
    [InlineData("""{"inputResponses":[]}""")]
    public async Task IsRefusedWhereItIsMalformed(string more)
    {
        await using var peer = new StdioPeer();

        var answer = await peer.AskAsync(ModernMessage.Call(1, "test_list_roots", capabilities: ModernMessage.Everything, more: more));

        Assert.Equal(ErrorCode.InvalidParams, answer.ErrorCode());
    }
}
