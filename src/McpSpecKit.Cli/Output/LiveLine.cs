using McpSpecKit.Judge;
using Spectre.Console;

namespace McpSpecKit.Cli.Output;

/// <summary>A line that tells how far a run has come, where somebody is there to see it; it is gone when the run ends.</summary>
internal static class LiveLine
{
    private const int BarWidth = 24;

    public static async Task<T> WhileAsync<T>(IAnsiConsole console, string opening, Func<IProgress<RunProgress>?, Task<T>> run)
    {
        if (console.Profile.Capabilities is not { Ansi: true, Interactive: true }) return await run(null);

        return await console.Progress()
            .AutoClear(true)
            .HideCompleted(false)
            .Columns(
                new SpinnerColumn(Spinner.Known.Dots),
                new ProgressBarColumn { Width = BarWidth },
                new ElapsedTimeColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async line =>
            {
                var task = line.AddTask(opening, maxValue: 1);
                task.IsIndeterminate = true;
                return await run(new LiveProgress(task, console.Profile.Width));
            });
    }
}
