using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Text;

/// <summary>Pages of the specification by revisions; a row for each transport where there are several.</summary>
internal static class MatrixBlock
{
    private const int ColumnWidth = 13;

    public static void Write(Sheet sheet, RunReport report)
    {
        var results = report.Results;
        var revisions = results.Select(result => result.Revision).Distinct().Order().ToList();
        var transports = results.Select(result => result.Transport).Distinct().Order().ToList();
        var pages = results.Select(result => result.Page).Distinct().Order(StringComparer.Ordinal).ToList();
        if (pages.Count == 0) return;

        var labels = transports.Count > 1 ? pages.Concat(transports.Select(transport => "  " + transport.ToName())) : pages;
        var labelWidth = labels.Max(label => label.Length) + 4;

        sheet.Blank();
        var heads = string.Concat(revisions.Select(revision => revision.Name.PadRight(ColumnWidth)));
        sheet.Line($"{new string(' ', labelWidth)}[bold]{heads.TrimEnd()}[/]");
        foreach (var page in pages)
        {
            if (transports.Count > 1) sheet.Line($"  {page}");
            foreach (var transport in transports)
            {
                var label = transports.Count > 1 ? "  " + transport.ToName() : page;
                var verdicts = results.Where(result => result.Page == page && result.Transport == transport)
                    .ToLookup(result => result.Revision, result => result.Verdict);
                WriteRow(sheet, ("  " + label).PadRight(labelWidth), [.. revisions.Select(revision => Cell.Of([.. verdicts[revision]]))]);
            }
        }

        WriteLegend(sheet, results);
    }

    private static void WriteRow(Sheet sheet, string label, IReadOnlyList<Cell> cells)
    {
        sheet.Part($"{label}");
        foreach (var (index, (glyph, text)) in cells.Index())
        {
            var padded = index == cells.Count - 1 ? text : text.PadRight(ColumnWidth);
            sheet.Part($"[{glyph?.Style ?? "default"}]{padded}[/]");
        }

        sheet.Blank();
    }

    private static void WriteLegend(Sheet sheet, IReadOnlyList<ScenarioResult> results)
    {
        var glyphs = results.Select(result => result.Verdict).Distinct().Order().Select(Glyph.Of).Distinct();
        sheet.Blank();
        sheet.Hanging($"  ", 2, string.Join("; ", glyphs.Select(glyph => $"{glyph.Sign} {glyph.Meaning}")));
    }
}
