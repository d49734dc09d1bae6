using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Text;

/// <summary>Pages of the specification by revisions; a row for each transport where there are several.</summary>
internal static class MatrixBlock
{
    private const int ColumnWidth = 13;

    public static void Write(Sheet sheet, RunReport report)
    {
        var (revisions, transports, pages, rows) = Matrix.Of(report.Results);
        if (rows.Count == 0) return;

        var labels = transports.Count > 1 ? pages.Concat(transports.Select(transport => "  " + transport.ToName())) : pages;
        var labelWidth = labels.Max(label => label.Length) + 4;

        sheet.Blank();
        var heads = string.Concat(revisions.Select(revision => revision.Name.PadRight(ColumnWidth)));
        sheet.Line($"{new string(' ', labelWidth)}[bold]{heads.TrimEnd()}[/]");
        foreach (var row in rows)
        {
            if (transports.Count > 1 && row.Transport == transports[0]) sheet.Line($"  {row.Page}");
            var label = transports.Count > 1 ? "  " + row.Transport.ToName() : row.Page;
            WriteRow(sheet, ("  " + label).PadRight(labelWidth), row.Cells);
        }

        WriteLegend(sheet, report.Results);
    }

    private static void WriteRow(Sheet sheet, string label, IReadOnlyList<Cell> cells)
    {
        sheet.Part($"{label}");
        foreach (var (index, (_, glyph, text)) in cells.Index())
        {
            var padded = index == cells.Count - 1 ? text : text.PadRight(ColumnWidth);
            sheet.Part($"[{glyph?.Style ?? "default"}]{padded}[/]");
        }

        sheet.Blank();
    }

    private static void WriteLegend(Sheet sheet, IReadOnlyList<ScenarioResult> results)
    {
        var verdicts = Array.FindAll(Enum.GetValues<Verdict>(), verdict => results.Any(result => result.Verdict == verdict));
        var glyphs = Array.ConvertAll(verdicts, Glyph.Of).Distinct();
        sheet.Blank();
        sheet.Hanging($"  ", 2, string.Join("; ", glyphs.Select(glyph => $"{glyph.Sign} {glyph.Meaning}")));
    }
}
