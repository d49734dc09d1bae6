using System.CommandLine;
using McpSpecKit.Wire;

namespace McpSpecKit.Cli.Flags;

/// <summary>The flag that scales every wait.</summary>
internal static class Waiting
{
    public static Option<double?> CreateFlag() => new("--timeout-scale")
    {
        Description = "Multiply every wait, for slow machines",
        HelpName = "factor",
        CustomParser = FlagParsers.Positive,
    };

    public static Waits Scale(double? factor) => factor is { } given ? Waits.Default.Scale(given) : Waits.Default;
}
