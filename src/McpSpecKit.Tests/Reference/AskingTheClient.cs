namespace McpSpecKit.Tests.Reference;

public sealed class AskingTheClient
{
    [Theory]
    [InlineData("test_sampling")]
    [InlineData("test_list_roots")]
    [InlineData("test_elicitation")]
    public async Task IsLeftUndoneWithoutTheCapability(string tool)
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25");

        Assert.True((await peer.AskAsync(StdioPeer.Call(1, tool))).At("result", "isError").GetBoolean());
    }

    [Theory]
    [InlineData("test_sampling", """{"sampling":{}}""", "sampling/createMessage")]
    [InlineData("test_list_roots", """{"roots":{}}""", "roots/list")]
    [InlineData("test_elicitation", """{"elicitation":{}}""", "elicitation/create")]
    public async Task IsDoneWithTheCapability(string tool, string capabilities, string method)
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-06-18", capabilities);

        var question = await peer.AskAsync(StdioPeer.Call(1, tool));
        var answer = await peer.AskAsync($$$"""{"jsonrpc":"2.0","id":{{{question.At("id").GetRawText()}}},"result":{"seen":true}}""");

        Assert.Equal(method, question.TextAt("method"));
        Assert.Equal(1, answer.Id());
        Assert.False(answer.At("result").TryGetProperty("isError", out _));
    }

    [Fact]
    public async Task EndsWithACancellationWhenNoAnswerComes()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-06-18", """{"roots":{}}""");

        var question = await peer.AskAsync(StdioPeer.Call(1, "test_list_roots", """{"timeoutMilliseconds":20}"""));
        var (withdrawal, answer) = (await peer.ReadAsync(), await peer.ReadAsync());

        Assert.Equal("notifications/cancelled", withdrawal.TextAt("method"));
        Assert.Equal(question.At("id").GetRawText(), withdrawal.At("params", "requestId").GetRawText());
        Assert.True(answer.At("result", "isError").GetBoolean());
    }

    [Fact]
    public async Task ARefusalIsAFailureOfTheTool()
    {
        await using var peer = await StdioPeer.HandshakeAsync("2025-06-18", """{"roots":{}}""");

        var question = await peer.AskAsync(StdioPeer.Call(1, "test_list_roots"));
        var answer = await peer.AskAsync($$$"""{"jsonrpc":"2.0","id":{{{question.At("id").GetRawText()}}},"error":{"code":-1,"message":"no"}}""");

        Assert.True(answer.At("result", "isError").GetBoolean());
    }
}
