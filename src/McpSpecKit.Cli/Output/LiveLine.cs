using McpSpecKit.Judge;
using Spectre.Console;

namespace McpSpecKit.Cli.Output;

/// <summary>One line that tells how far a run has come, where somebody is there to see it.</summary>
internal static class LiveLine
{
    public static Task<T> WhileAsync<T>(IAnsiConsole console, string opening, Func<IProgress<RunProgress>?, Task<T>> run) =>
        console.Profile.Capabilities is { Ansi: true, Interactive: true }
            ? console.Status().Spinner(Spinner.Known.Dots).StartAsync(opening, line => run(new LiveProgress(line, console.Profile.Width)))
            : run(null);
}
