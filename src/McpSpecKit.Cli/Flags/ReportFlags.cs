using System.CommandLine;
using McpSpecKit.Cli.Output;
using McpSpecKit.Judge.Cucumber;
using McpSpecKit.Reports.Badge;
using McpSpecKit.Reports.Html;
using McpSpecKit.Reports.Json;
using McpSpecKit.Reports.JUnit;
using McpSpecKit.Reports.Markdown;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Flags;

/// <summary>The flags that name the files to which reports go.</summary>
internal sealed class ReportFlags
{
    private readonly List<(Option<string?> Flag, ReportWriter Write)> files =
    [
        (File("--html", "Write the report as one page for a browser"), HtmlReport.WriteAsync),
        (File("--junit", "Write the report as JUnit XML"), JUnitReport.WriteAsync),
        (File("--markdown", "Write the report as Markdown, such as for the summary of a step"), MarkdownReport.WriteAsync),
        (File("--badge", "Write the JSON of a badge for shields.io"), BadgeReport.WriteAsync),
        (File("--json", "Write the run as JSON, of which 'report' makes any other"), Alone("--json", JsonReport.WriteAsync)),
        (File("--cucumber", "Write Cucumber messages, a line of JSON each"), Alone("--cucumber", CucumberReport.WriteAsync)),
        (File("--cucumber-html", "Write Cucumber's own page of them"), Alone("--cucumber-html", CucumberReport.WritePageAsync)),
    ];

    private readonly Option<Annotations> annotations = new("--annotations")
    {
        Description = "Write what is broken on the console too, as annotations for 'github'",
        HelpName = "github",
        CustomParser = FlagParsers.OneOf<Annotations>,
    };

    public void AddTo(Command command)
    {
        foreach (var (flag, _) in files) command.Options.Add(flag);
        command.Options.Add(annotations);
    }

    /// <summary>What was asked for.</summary>
    public RequestedReports Read(ParseResult typed) => new(
        [
            .. from file in files
               where typed.GetValue(file.Flag) is not null
               select new RequestedReport(file.Flag.Name, typed.GetValue(file.Flag)!, file.Write),
        ],
        typed.GetValue(annotations));

    private static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "file" };

    private static ReportWriter Alone(string flag, Func<RunReport, Stream, CancellationToken, Task> write) => (runs, stream, cancellationToken) => runs is [var run]
        ? write(run, stream, cancellationToken)
        : throw new UsageException($"{flag} takes one run; leave it out where several are put side by side.");
}
