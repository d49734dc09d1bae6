using McpSpecKit.Protocol;
using McpSpecKit.Reports.Text;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Reports.Html;

/// <summary>Gathers what the page shows of one or several runs.</summary>
internal sealed class PageBuilder
{
    private const int LongestMessage = 4096;

    private readonly List<PageRequirement> requirements = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private readonly Dictionary<string, int> textPlaces = new(StringComparer.Ordinal);

    public PageData Build(IReadOnlyList<RunReport> reports)
    {
        foreach (var report in reports) AddRestated(report);
        var results = reports.Index().SelectMany(run => run.Item.Results.Select(result => Of(result, run.Index))).ToList();
        var findings = reports.Index().SelectMany(run => FindingsOf(run.Item, run.Index)).ToList();
        List<Revision> revisions = [.. reports.SelectMany(report => report.Results).Select(result => result.Revision).Distinct().Order()];
        return new PageData([.. reports.Select(PageRun.Of)], revisions, requirements, results, findings, texts);
    }

    private PageResult Of(ScenarioResult result, int run) => new(
        run,
        PlaceOf(result),
        result.Line,
        TextOf(ScenarioName.Without(result.Revision, result.Scenario)),
        result.Revision,
        result.Transport,
        result.Strength,
        result.Verdict,
        TextOf(result.Page),
        result.Message is { } message ? TextOf(Legible.Cut(message, LongestMessage)) : null,
        Math.Round(result.Duration.TotalMilliseconds, 1));

    private IEnumerable<PageFinding> FindingsOf(RunReport report, int run) =>
        Finding.Among(report.Results.Where(result => result.Verdict is not Verdict.Passed || result.BaselineNote is not null)).Select(finding => Of(finding, report, run));

    private PageFinding Of(Finding finding, RunReport report, int run)
    {
        var first = finding.First;
        return new PageFinding(
            run,
            PlaceOf(first),
            first.Line,
            first.Verdict,
            first.Strength,
            finding.Scenario,
            finding.Places,
            Cut(finding.Message),
            Cut(first.Expected),
            Cut(first.Got),
            Cut(first.BaselineNote),
            first.Spec,
            $"{report.Invocation} --only {first.Requirement} --revision {first.Revision}",
            [.. finding.Results.Where(result => result.Transcript.Count > 0).DistinctBy(result => result.Transport).Select(PageExchange.Of)]);
    }

    private int PlaceOf(ScenarioResult result)
    {
        if (!places.ContainsKey(result.Requirement))
            Add(new PageRequirement(result.Requirement, result.Title, result.Party, result.Feature, result.Feature, 0, "", result.CheckFirst, []));
        return places[result.Requirement];
    }

    private void AddRestated(RunReport report)
    {
        var hints = report.Results.Where(result => result.CheckFirst is not null).ToLookup(result => result.Requirement, result => result.CheckFirst);
        foreach (var restated in report.Requirements.Where(restated => !places.ContainsKey(restated.Id)))
        {
            Add(new PageRequirement(
                restated.Id,
                restated.Title,
                restated.Party,
                restated.Feature,
                restated.FeatureTitle,
                restated.Line,
                restated.Gherkin,
                hints[restated.Id].FirstOrDefault(),
                restated.Clauses));
        }
    }

    private void Add(PageRequirement requirement)
    {
        places.Add(requirement.Id, requirements.Count);
        requirements.Add(requirement);
    }

    private int TextOf(string text)
    {
        if (textPlaces.TryGetValue(text, out var place)) return place;
        textPlaces.Add(text, texts.Count);
        texts.Add(text);
        return texts.Count - 1;
    }

    private static string? Cut(string? text) => text is null ? null : Legible.Cut(text, LongestMessage);
}
