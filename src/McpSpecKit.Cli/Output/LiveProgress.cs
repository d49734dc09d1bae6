using System.Globalization;
using McpSpecKit.Judge;
using Spectre.Console;

namespace McpSpecKit.Cli.Output;

/// <summary>Writes progress on the live line.</summary>
internal sealed class LiveProgress(StatusContext line, int width) : IProgress<RunProgress>
{
    private const int SpinnerWidth = 4;

    public void Report(RunProgress value)
    {
        var broken = value.Broken == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {value.Broken} broken");
        var text = string.Create(CultureInfo.InvariantCulture, $"{value.Done} of {value.Total}{broken}  {value.Latest}");
        line.Status(Markup.Escape(text[..Math.Min(text.Length, width - SpinnerWidth)]));
    }
}
