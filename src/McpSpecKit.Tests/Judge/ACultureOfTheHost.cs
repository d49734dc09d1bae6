using System.Globalization;
using McpSpecKit.Cli.Output;
using McpSpecKit.Judge;
using McpSpecKit.Reports.Json;
using McpSpecKit.Reports.Text;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>One that writes numbers in another way.</summary>
public sealed class ACultureOfTheHost
{
    private static readonly Waits Short = new(TimeSpan.FromMilliseconds(150), TimeSpan.FromMilliseconds(50));

    [Fact]
    public async Task ChangesNoText()
    {
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = "COMMA";
        strange.NumberFormat.NegativeSign = "MINUS";
        strange.NumberFormat.NumberGroupSeparator = "GROUP";
        CultureInfo.CurrentCulture = strange;
        var launched = 0;
        await using var server = new ScriptedServer(() => new ScriptedProcess(
            message => Interlocked.Increment(ref launched) % 7 == 0 ? [] : ScriptedServer.Minimal(message)));

        var report = await new ConformanceJudge(server, new JudgeOptions { Waits = Short }).JudgeAsync(progress: null, CancellationToken.None);
        await using var console = new StringWriter();
        new ConsoleReport(report, "again").Write(Terminal.Plain(console));
        var text = $"{console}{JsonReport.ToText(report)}";

        Assert.Same(strange, CultureInfo.CurrentCulture);
        Assert.Contains("within 0.2 s", text, StringComparison.Ordinal);
        Assert.DoesNotContain("COMMA", text, StringComparison.Ordinal);
        Assert.DoesNotContain("MINUS", text, StringComparison.Ordinal);
        Assert.DoesNotContain("GROUP", text, StringComparison.Ordinal);
    }
}
