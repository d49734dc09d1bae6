using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Probes;

public sealed class AReply
{
    private static readonly Waits Waits = new(TimeSpan.FromMilliseconds(500), TimeSpan.FromMilliseconds(50));

    [Fact]
    public async Task IsTheAnswerWithTheSameId()
    {
        var reply = await PingAsync(message => [Foreign, JsonRpc.Result(IdOf(message)).ToJsonString()]);

        Assert.IsType<Reply.Success>(reply);
    }

    [Fact]
    public async Task IsAnErrorThatTheServerNamed()
    {
        var reply = await PingAsync(message => [JsonRpc.Error(IdOf(message), ErrorCode.MethodNotFound, "No").ToJsonString()]);

        Assert.Equal("error -32601 «No»", Assert.IsType<Reply.Failure>(reply).Describe());
    }

    [Fact]
    public async Task IsMalformedWhereItSetsResultAndError()
    {
        var reply = await PingAsync(message =>
        {
            var answer = JsonRpc.Result(IdOf(message));
            answer["error"] = new JsonObject { ["code"] = 1, ["message"] = "Both" };
            return [answer.ToJsonString()];
        });

        Assert.StartsWith("no JSON-RPC response: A response sets both", Assert.IsType<Reply.Malformed>(reply).Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsSilenceWhereNothingComes()
    {
        var reply = await PingAsync(_ => []);

        Assert.False(reply.ShowsLife);
        Assert.Equal("no answer within 2 s", reply.Describe());
    }

    [Fact]
    public async Task OfTextThatIsNoMessageShowsTheText()
    {
        var reply = await PingAsync(_ => ["Listening on stdio"]);

        Assert.EndsWith("but text that is no message: «Listening on stdio»", reply.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnderAnotherIdShowsTheMessage()
    {
        var reply = await PingAsync(_ => [Foreign]);

        Assert.EndsWith($"but another message: {Foreign}", reply.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfAServerThatEndsIsLost()
    {
        await using var probe = Probe(new ScriptedProcess(_ => [], diesAfter: 1));

        var reply = await probe.SendAsync(probe.PlainRequest(), CancellationToken.None);

        Assert.Equal("no answer: The server closed its output. It exited with code 0.", reply.Describe());
    }

    private const string Foreign = """{"jsonrpc":"2.0","id":"somebody else's","result":{}}""";

    private static async Task<Reply> PingAsync(Func<JsonRpcMessage, IEnumerable<string>> script)
    {
        await using var probe = Probe(new ScriptedProcess(script));
        return await probe.SendAsync(probe.PlainRequest(), CancellationToken.None);
    }

    private static ServerProbe Probe(ScriptedProcess process) =>
        new(new StdioChannel(process, TimeProvider.System), ClientProfile.Bare, Waits, TimeProvider.System);

    private static RequestId IdOf(JsonRpcMessage message) => Assert.IsType<JsonRpcRequest>(message).Id;
}
