using McpSpecKit.Cli.Output;
using McpSpecKit.Judge;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;
using Spectre.Console;

namespace McpSpecKit.Tests.Cli;

public sealed class TheLiveLine
{
    private static readonly ScenarioResult Broken = SampleRun.Mixed.Results.First(result => result.Verdict is Verdict.Failed);

    [Fact]
    public async Task TellsHowFarARunHasCome()
    {
        using var screen = new StringWriter();

        Assert.Equal(7, await LiveLine.WhileAsync(Terminal(screen), "Asking", progress =>
        {
            progress!.Report(new RunProgress(812, 1774, 3, "A [name] with brackets") { Result = Broken });
            return Task.FromResult(7);
        }));

        Assert.Contains("812 of 1774", screen.ToString(), StringComparison.Ordinal);
        Assert.Contains("3 broken, last LC-011", screen.ToString(), StringComparison.Ordinal);
        Assert.Contains("A [name] with", screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsNotThereWhereNobodyLooks()
    {
        using var file = new StringWriter();

        await LiveLine.WhileAsync(McpSpecKit.Cli.Output.Terminal.Plain(file), "Asking", progress =>
        {
            Assert.Null(progress);
            return Task.FromResult(0);
        });

        Assert.Empty(file.ToString());
    }

    private static IAnsiConsole Terminal(TextWriter screen)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(screen),
        });
        console.Profile.Width = 160;
        return console;
    }
}
