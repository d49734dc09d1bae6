using System.CommandLine;

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

    public static Wire.Windows Scale(double? factor) => factor is { } given ? Wire.Windows.Default.Scale(given) : Wire.Windows.Default;
}
