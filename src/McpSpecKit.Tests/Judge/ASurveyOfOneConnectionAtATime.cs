using McpSpecKit.Judge;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>A server that cannot run twice at a time is judged with one job.</summary>
public sealed class ASurveyOfOneConnectionAtATime
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(8, false)]
    public async Task NeverHasTwo(int jobs, bool isAlone)
    {
        var launched = new List<ScriptedProcess>();
        var wasAlone = true;
        await using var server = new ScriptedServer(() =>
        {
            lock (launched)
            {
                wasAlone &= launched.TrueForAll(process => process.Exited.IsCompleted);
                launched.Add(new ScriptedProcess(ScriptedServer.Minimal));
                return launched[^1];
            }
        });
        var options = new JudgeOptions { Jobs = jobs, Waits = new Waits(TimeSpan.FromSeconds(20), TimeSpan.FromMilliseconds(50)) };

        await new ConformanceJudge(server, options).SurveyAsync(CancellationToken.None);

        Assert.Equal((5, isAlone), (launched.Count, wasAlone));
    }
}
