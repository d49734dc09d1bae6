using System.Text.Json;
using McpSpecKit.Reference;

namespace McpSpecKit.Tests.Reference;

public sealed class ModernCalls
{
    [Fact]
    public async Task LogOnlyWhenTheyNameALevel()
    {
        await using var peer = new StdioPeer();

        var silent = await peer.AskAsync(ModernMessage.Call(1, "test_tool_with_logging"));
        var above = await peer.AskAsync(ModernMessage.Call(2, "test_tool_with_logging", more: """{"_meta":{"io.modelcontextprotocol/logLevel":"error"}}"""));
        var logged = await peer.AskAsync(ModernMessage.Call(3, "test_tool_with_logging", more: """{"_meta":{"io.modelcontextprotocol/logLevel":"debug"}}"""));

        Assert.Equal((1, 2), (silent.Id(), above.Id()));
        Assert.Equal("notifications/message", logged.TextAt("method"));
    }

    [Fact]
    public async Task AreSilentOnceCancelled()
    {
        await using var peer = new StdioPeer();
        await peer.WriteAsync(ModernMessage.Call(1, "test_slow", """{"milliseconds":60000}""", more: """{"_meta":{"progressToken":1}}"""));
        Assert.Equal("notifications/progress", (await peer.ReadAsync()).TextAt("method"));
        await peer.WriteAsync("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}""");
        await peer.WriteAsync(ModernMessage.Request(2, "tools/list"));
        peer.CloseInput();

        Assert.Equal(2, (await peer.ReadAsync()).Id());
        Assert.Null(await peer.ReadLineAsync());
    }

    [Theory]
    [InlineData("""{"requestId":99}""")]
    [InlineData("""{"requestId":null}""")]
    [InlineData("{}")]
    public async Task SurviveCancellationsOfNothing(string parameters)
    {
        await using var peer = new StdioPeer();
        await peer.AskAsync(ModernMessage.Request(1, "tools/list"));
        await peer.WriteAsync($$"""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{{parameters}}}""");

        Assert.Equal(2, (await peer.AskAsync(ModernMessage.Request(2, "tools/list"))).Id());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LeaveTheReasonOfTheirCancellationInTheLog(bool isModern)
    {
        var log = new List<string>();
        await using var peer = await StdioPeer.HandshakeAsync("2025-11-25", behaviour: new ServerBehaviour(new ServerOptions { Log = log.Add }));
        const string slow = """{"milliseconds":60000}""";
        await peer.WriteAsync(isModern ? ModernMessage.Call(1, "test_slow", slow) : StdioPeer.Call(1, "test_slow", slow));

        await peer.WriteAsync("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1,"reason":"changed my mind"}}""");
        await peer.WriteAsync(StdioPeer.Ping(2));
        await peer.ReadUntilAsync(message => message.TryGetProperty("id", out _));

        Assert.Equal("Request 1 is withdrawn: changed my mind.", Assert.Single(log));
    }

    [Fact]
    public async Task MayFailInTheirOwnWay()
    {
        await using var peer = new StdioPeer();

        var result = (await peer.AskAsync(ModernMessage.Call(1, "test_error_handling"))).At("result");

        Assert.True(result.At("isError").GetBoolean());
        Assert.Equal("complete", result.TextAt("resultType"));
    }

    [Fact]
    public async Task LeaveAMarkWhenTheyRanToTheirEnd()
    {
        await using var peer = new StdioPeer();
        await peer.AskAsync(ModernMessage.Call(1, "test_slow", """{"milliseconds":0,"mark":"m"}"""));

        var marks = (await peer.AskAsync(ModernMessage.Call(2, "test_slow_finished"))).At("result", "content")[0].TextAt("text");

        Assert.Equal("""["m"]""", JsonElement.Parse(marks!).GetRawText());
    }
}
