using Spectre.Console;

namespace McpSpecKit.Cli.Output;

/// <summary>The console that results go to: colours and a live line only for a person in front of it.</summary>
internal static class Terminal
{
    private const int PlainWidth = 100;

    public static IAnsiConsole Open() => IsPlain ? Plain(Console.Out) : AnsiConsole.Console;

    /// <summary>Text and nothing else.</summary>
    public static IAnsiConsole Plain(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = PlainWidth;
        return console;
    }

    private static bool IsPlain =>
        Console.IsOutputRedirected
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        || Environment.GetEnvironmentVariable("TERM") is "dumb";
}
