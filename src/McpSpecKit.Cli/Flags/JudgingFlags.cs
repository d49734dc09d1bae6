using System.CommandLine;
using McpSpecKit.Cli.Output;
using McpSpecKit.Configuration;
using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Flags;

/// <summary>The flags that say what to judge, and how.</summary>
internal sealed class JudgingFlags
{
    private readonly Option<Revision[]> revisions = new("--revision")
    {
        Description = "Judge this revision only; may be repeated",
        HelpName = "YYYY-MM-DD",
        CustomParser = FlagParsers.Revisions,
    };

    private readonly Option<string[]> only = new("--only")
    {
        Description = "Judge what has this id, this tag or this part of a title; may be repeated",
        HelpName = "id, tag or title",
        CustomParser = FlagParsers.Texts,
    };

    private readonly Option<bool> strict = new("--strict") { Description = "Let a SHOULD that is not followed fail the run" };

    private readonly Option<bool> proposals = new("--proposals")
    {
        Description = "Judge proposed changes of the specification as if they were adopted, instead of only telling what was seen",
    };

    private readonly Option<int?> jobs = new("--jobs")
    {
        Description = "How many scenarios run at once; else as many as the subject stands",
        HelpName = "number",
        CustomParser = FlagParsers.PositiveWhole,
    };

    private readonly Option<Shard?> shard = new("--shard")
    {
        Description = "Judge one of several parts that take about as long each, such as 2/4; 'report --merge' makes one run of them",
        HelpName = "part/parts",
        CustomParser = FlagParsers.Shard,
    };

    private readonly Option<double?> timeoutScale = Waiting.CreateFlag();

    private readonly BaselineFlag baseline = new();

    private readonly ReportFlags reports = new();

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[revisions, only, strict, proposals, jobs, shard, timeoutScale]) command.Options.Add(option);
        baseline.AddTo(command);
        reports.AddTo(command);
    }

    /// <summary>What is known to fail.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="directory">The present directory.</param>
    /// <param name="configuration">The directory of the configuration, where there is one.</param>
    public Baseline Baseline(ParseResult typed, string directory, string? configuration) => baseline.Read(typed, directory, configuration);

    /// <summary>The reports that were asked for.</summary>
    public RequestedReports Reports(ParseResult typed) => reports.Read(typed);

    /// <summary>What was typed; where nothing was, what the file says.</summary>
    public JudgeOptions Read(ParseResult typed, SubjectConfiguration subject)
    {
        return new JudgeOptions
        {
            Revisions = typed.GetValue(revisions) ?? [],
            Only = typed.GetValue(only) ?? [],
            Shard = typed.GetValue(shard),
            Tools = subject.Tools,
            Redaction = new Redaction(subject.Secrets),
            Strict = typed.GetValue(strict) || subject.Strict is true,
            Proposals = typed.GetValue(proposals),
            Waits = Waiting.Scale(typed.GetValue(timeoutScale) ?? subject.TimeoutScale),
            Jobs = typed.GetValue(jobs) ?? subject.Jobs,
        };
    }
}
