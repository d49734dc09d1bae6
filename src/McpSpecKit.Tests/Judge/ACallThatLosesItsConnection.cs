using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>Where no tool lists the work that is finished, the answer that comes once the stream is resumed tells of it.</summary>
public sealed class ACallThatLosesItsConnection
{
    [Fact]
    public async Task MustNotFailForThat()
    {
        await using var server = new EmbeddedServer("fails then", () => new FailsThen());

        Assert.All(await JudgeAsync(server), result => Assert.Equal(Verdict.Warned, result.Verdict));
    }

    [Fact]
    public async Task MayFailAsItAlwaysDoes()
    {
        await using var server = new EmbeddedServer("fails always", () => new FailsAlways());

        Assert.All(await JudgeAsync(server), result => Assert.Equal(Verdict.Passed, result.Verdict));
    }

    private static async Task<IReadOnlyList<ScenarioResult>> JudgeAsync(EmbeddedServer server)
    {
        var options = new JudgeOptions
        {
            Only = ["HT-028"],
            Revisions = [Revision.LatestLegacy],
            Waits = new Waits(TimeSpan.FromSeconds(4), TimeSpan.FromMilliseconds(20)),
        };
        return (await new ConformanceJudge(server, options).JudgeAsync(progress: null, CancellationToken.None)).Results;
    }

    private abstract class TellsOfNoFinishedWork : ServerBehaviour
    {
        public override async Task<JsonObject> AnswerAsync(RequestContext context, CancellationToken cancellationToken)
        {
            var result = await base.AnswerAsync(context, cancellationToken);
            if (context.Request.Method == Method.ListTools) result["tools"]!.AsArray().RemoveAll(tool => $"{tool!["name"]}" == "test_slow_finished");
            return result;
        }
    }

    private sealed class FailsThen : TellsOfNoFinishedWork
    {
        private readonly ConcurrentDictionary<(ServerSession Session, RequestId Id), bool> lost = [];

        public override void ConnectionLost(ServerSession session, RequestId id) => lost[(session, id)] = true;

        public override async Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
        {
            var result = await base.CallToolAsync(context, cancellationToken);
            if (lost.ContainsKey((context.Session, context.Request.Id))) result["isError"] = true;
            return result;
        }
    }

    private sealed class FailsAlways : TellsOfNoFinishedWork
    {
        public override async Task<JsonObject> CallToolAsync(RequestContext context, CancellationToken cancellationToken)
        {
            var result = await base.CallToolAsync(context, cancellationToken);
            result["isError"] = true;
            return result;
        }
    }
}
