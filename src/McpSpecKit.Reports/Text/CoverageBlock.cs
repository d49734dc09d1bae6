using System.Globalization;
using McpSpecKit.Catalogue.Coverage;

namespace McpSpecKit.Reports.Text;

/// <summary>The pages of each revision and the standing of their clauses, in figures.</summary>
public static class CoverageBlock
{
    private const int Gap = 2;
    private static readonly Standing[] Standings = Enum.GetValues<Standing>();
    private static readonly string[] Heads = ["clauses", .. Standings.Select(standing => standing.ToString().ToLowerInvariant())];

    public static void Write(Sheet sheet, CoverageTable table)
    {
        var labelWidth = table.Pages.Max(page => page.Page.Length) + Gap;
        var heads = string.Concat(Heads.Select(head => new string(' ', Gap) + head));
        foreach (var revision in table.Pages.GroupBy(page => page.Revision))
        {
            sheet.Line($"[bold]{revision.Key.Name.PadRight(labelWidth)}[/][dim]{heads}[/]");
            foreach (var page in revision) WriteRow(sheet, ("  " + page.Page).PadRight(labelWidth), [page]);
            foreach (var later in table.Later.Where(later => later.Revision == revision.Key))
                sheet.Line($"{("  " + later.Page).PadRight(labelWidth)}[dim]  a part of its own, still to come[/]");
            sheet.Blank();
        }

        WriteRow(sheet, "all".PadRight(labelWidth), table.Pages);
    }

    private static void WriteRow(Sheet sheet, string label, IEnumerable<PageCoverage> pages)
    {
        var standings = pages.SelectMany(page => page.Standings).ToList();
        int[] counts = [standings.Count, .. Standings.Select(standing => standings.Count(other => other == standing))];

        sheet.Part($"{label}");
        foreach (var (head, count) in Heads.Zip(counts)) WriteCount(sheet, head, count);
        sheet.Blank();
    }

    private static void WriteCount(Sheet sheet, string head, int count)
    {
        var style = (count, head) switch
        {
            (0, _) => "dim",
            (_, "unaccounted") => "red",
            (_, "pending") => "yellow",
            _ => "default",
        };
        sheet.Part($"[{style}]{count.ToString(CultureInfo.InvariantCulture).PadLeft(head.Length + Gap)}[/]");
    }
}
