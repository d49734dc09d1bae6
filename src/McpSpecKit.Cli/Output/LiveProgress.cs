using System.Globalization;
using McpSpecKit.Judge;
using McpSpecKit.Verdicts;
using Spectre.Console;

namespace McpSpecKit.Cli.Output;

/// <summary>Writes progress on the live line: how much is done, what was broken last, and what ended last.</summary>
internal sealed class LiveProgress(ProgressTask line, int width) : IProgress<RunProgress>
{
    private const int OtherColumns = 42;
    private string? broken;

    public void Report(RunProgress value)
    {
        if (value.Result is { Verdict: Verdict.Failed or Verdict.HarnessError or Verdict.CouldNotRun } result) broken = result.Requirement;
        var done = string.Create(CultureInfo.InvariantCulture, $"{value.Done} of {value.Total}");
        var wrong = value.Broken == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"  {value.Broken} broken{(broken is null ? "" : $", last {broken}")}");
        var room = Math.Max(0, width - OtherColumns - done.Length - wrong.Length);
        var latest = value.Latest is { } name && room > 2 ? "  " + name[..Math.Min(name.Length, room - 2)] : "";
        line.IsIndeterminate = false;
        line.MaxValue = value.Total;
        line.Value = value.Done;
        line.Description = $"{done}[red]{Markup.Escape(wrong)}[/][dim]{Markup.Escape(latest)}[/]";
    }
}
