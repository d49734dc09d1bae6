using McpSpecKit.Catalogue;
using McpSpecKit.Catalogue.Drift;

namespace McpSpecKit.Reports.Text;

/// <summary>What became of the clauses: each revision and page, and what every change touches.</summary>
public static class DriftBlock
{
    private static readonly DriftKind[] Kinds = Enum.GetValues<DriftKind>();

    /// <param name="sheet">Where it goes.</param>
    /// <param name="report">What became of the clauses.</param>
    /// <param name="restatement">The Rule of a requirement, by its id; none where the features have none.</param>
    public static void Write(Sheet sheet, DriftReport report, Func<string, Restatement?> restatement)
    {
        foreach (var revision in report.Revisions) WriteRevision(sheet, revision, restatement);
        if (report.Absent.Count > 0)
        {
            sheet.Blank();
            sheet.Hanging($"", 0, $"Not in the folder, and so not compared: {RevisionList.Of(report.Absent)}");
        }

        WriteSummary(sheet, report);
    }

    private static void WriteRevision(Sheet sheet, RevisionDrift revision, Func<string, Restatement?> restatement)
    {
        var comparison = revision.Revision == revision.ComparedWith ? "" : $", compared with {revision.ComparedWith}";
        sheet.Heading($"{revision.Revision}{comparison}");
        sheet.Line($"  {string.Join(", ", Kinds.Select(kind => Figure(revision.Count(kind), kind)).OfType<string>().DefaultIfEmpty("no clauses"))}");

        var changes = revision.Clauses.Where(clause => clause.Kind is not DriftKind.Unchanged);
        foreach (var page in changes.GroupBy(clause => clause.Clause.Page))
        {
            sheet.Blank();
            sheet.Line($"  [bold]{page.Key}[/]");
            foreach (var change in page) WriteChange(sheet, change, restatement);
        }
    }

    private static void WriteChange(Sheet sheet, ClauseDrift change, Func<string, Restatement?> restatement)
    {
        var (kind, requirement) = (Name(change.Kind), change.Known?.Requirement);
        var rule = requirement is null ? null : restatement(requirement.Id);
        var id = requirement?.Id ?? "";
        sheet.Blank();
        sheet.Hanging($"  [{Style(change.Kind)}]{kind}[/]  [bold]{id}[/]  ", kind.Length + id.Length + 6, rule?.Title ?? NoTitle(requirement));
        sheet.Labelled("clause", Places(change));
        if (change.Written is { } written) sheet.Labelled("reads now", written.Sentence);
        if (rule is not null) sheet.Labelled("scenarios", Scenarios(rule, change.Known!.Clause));
    }

    private static string Places(ClauseDrift change) => (change.Known?.Clause, change.Written?.Clause) switch
    {
        ({ } known, null) => $"was {Place(known)}",
        (null, { } written) => Place(written),
        ({ } known, { } written) when Place(known) == Place(written) => Place(written),
        ({ } known, { } written) => $"{Place(written)}; was {Place(known)}",
        _ => "",
    };

    private static string Place(Clause clause) => $"{clause.Keyword}, {clause.Page}#{clause.Section} {clause.Ordinal}";

    private static string Scenarios(Restatement rule, Clause clause)
    {
        var count = rule.Scenarios.Count(revision => revision == clause.Revision);
        return $"{Prose.Count(count, "scenario")} in {clause.Revision}, features/{rule.Place}";
    }

    private static string NoTitle(Requirement? requirement) => requirement is null ? "No requirement yet" : "No Rule yet";

    private static void WriteSummary(Sheet sheet, DriftReport report)
    {
        sheet.Blank();
        if (!report.HasDrifted)
        {
            sheet.Line($"[bold green]No drift:[/] {Prose.Count(report.Count(DriftKind.Unchanged), "clause")} as the catalogue has them.");
            return;
        }

        var touched = report.Revisions.SelectMany(revision => revision.Clauses)
            .Where(clause => clause.Kind is not DriftKind.Unchanged)
            .Select(clause => clause.Known?.Requirement.Id)
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var figures = string.Join(", ", Kinds.Select(kind => Figure(report.Count(kind), kind)).OfType<string>());
        sheet.Line($"[bold red]Drifted:[/] {figures}.");
        if (touched.Count > 0) sheet.Hanging($"", 0, $"Requirements touched: {string.Join(", ", touched)}");
    }

    private static string? Figure(int count, DriftKind kind) => count == 0 ? null : $"{count} {Name(kind)}";

    private static string Name(DriftKind kind) => kind.ToString().ToLowerInvariant();

    private static string Style(DriftKind kind) => kind switch
    {
        DriftKind.New => "green",
        DriftKind.Gone => "red",
        _ => "yellow",
    };
}
