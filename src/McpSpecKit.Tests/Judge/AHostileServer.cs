using System.Text.Json;
using McpSpecKit.Judge;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

public sealed class AHostileServer
{
    private const string Half = "\\ud800";

    [Theory]
    [InlineData("""{"protocolVersion":"VERSION","capabilities":{"tools":{},"HALF":{}},"serverInfo":{"name":"HALF","version":"HALF"}}""")]
    [InlineData("""{"protocolVersion":"HALF","capabilities":{"HALF":{}},"serverInfo":{"name":"a","version":"1"}}""")]
    [InlineData("""{"protocolVersion":"2026-07-28","capabilities":{"tools":{}},"serverInfo":{"name":"HALF","version":"HALF"}}""")]
    [InlineData("""{"HALF":{},"protocolVersion":"VERSION","capabilities":{"tools":"HALF"},"serverInfo":"HALF"}""")]
    public async Task ThatWritesHalvesOfSurrogatePairsBreaksNothingInTheKit(string introduction)
    {
        var report = await JudgeAsync(message => Answer(message, introduction.Replace("HALF", Half, StringComparison.Ordinal)));

        Assert.DoesNotContain(report.Results, result => result.Verdict is Verdict.HarnessError);
    }

    [Theory]
    [InlineData("""{"properties":{"a":{"type":"number","minimum":1e999}},"required":["a"]}""")]
    [InlineData("""{"properties":{"a":{"type":"integer","minimum":-1e999}},"required":[1,null,{}]}""")]
    [InlineData("""{"properties":{"a":{"default":{"b":1,"b":2}}},"required":["a"]}""")]
    public void ThatAsksForOddArgumentsGetsSome(string schema) =>
        Assert.StartsWith("{", ToolArguments.For(JsonElement.Parse(schema)).ToJsonString(ProtocolJson.Compact), StringComparison.Ordinal);

    [Fact]
    public void ThatAsksForANumberBetweenItsMostAndItsLeastGetsOne() => Assert.Equal(
        3, (long)ToolArguments.Integer(JsonElement.Parse("""{"type":"integer","minimum":50,"maximum":3}""")));

    [Theory]
    [InlineData("2025-11-25\r\nX-Injected: 1")]
    [InlineData("2025-11-25 \u4e2d\u6587")]
    [InlineData("2025-11-25\0")]
    public async Task ThatAgreesToAVersionThatIsNoHeaderStopsNothingButTheRequest(string version)
    {
        await using var subject = EmbeddedServer.Reference();
        var endpoint = subject.Endpoints.Single(endpoint => endpoint.Transport is Transport.StreamableHttp);
        var channel = await endpoint.ConnectAsync(TimeProvider.System, CancellationToken.None);
        await using var probe = new ServerProbe(channel, ClientProfile.Bare, Waits.Default, TimeProvider.System);

        var reply = await probe.SendAsync(probe.PlainRequest().With(Headers.ProtocolVersion, version), CancellationToken.None);

        Assert.NotNull(reply.Describe());
    }

    private static IEnumerable<string> Answer(JsonRpcMessage message, string introduction) => message switch
    {
        JsonRpcRequest { Method: Method.Initialize } request =>
        [
            $$$$"""{"jsonrpc":"2.0","id":{{{{request.Id}}}},"result":{{{{introduction.Replace("VERSION", Offered(request), StringComparison.Ordinal)}}}}}""",
            $$$$"""{"jsonrpc":"2.0","id":0,"method":"{{{{Half}}}}"}""",
            $$$$"""{"jsonrpc":"2.0","id":"{{{{Half}}}}","method":"ping"}""",
            $$$$"""{"jsonrpc":"2.0","id":1,"method":"roots/list","params":{"{{{{Half}}}}":"{{{{Half}}}}"}}""",
        ],
        JsonRpcRequest { Method: Method.ListTools } request =>
        [
            $$$$"""{"jsonrpc":"2.0","id":{{{{request.Id}}}},"result":{"tools":[{"name":"echo","inputSchema":{"type":"object","properties":{"{{{{Half}}}}":{"type":"{{{{Half}}}}","default":"{{{{Half}}}}"}},"required":["{{{{Half}}}}"]}}]}}""",
        ],
        JsonRpcRequest request => [$$$$"""{"jsonrpc":"2.0","id":{{{{request.Id}}}},"error":{"code":-32601,"message":"{{{{Half}}}}"}}"""],
        _ => [],
    };

    private static string Offered(JsonRpcRequest request) => ServerAnswer.Text(request.Params, "protocolVersion") ?? "";

    private static async Task<RunReport> JudgeAsync(Func<JsonRpcMessage, IEnumerable<string>> script)
    {
        var server = new ScriptedServer(() => new ScriptedProcess(script));
        var options = new JudgeOptions { Waits = new Waits(TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(50)), Jobs = 8 };
        return await new ConformanceJudge(server, options).JudgeAsync(progress: null, CancellationToken.None);
    }
}
