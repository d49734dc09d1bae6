using McpSpecKit.Protocol;
using McpSpecKit.Reports.Text;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Html;

internal sealed record PageRow(string Page, Transport Transport, IReadOnlyDictionary<string, PageCell> Cells)
{
    public static IReadOnlyList<PageRow> Of(Matrix matrix) => [.. matrix.Rows.Select(row => Of(row, matrix.Revisions))];

    private static PageRow Of(MatrixRow row, IReadOnlyList<Revision> revisions) => new(
        row.Page,
        row.Transport,
        row.Cells.Zip(revisions)
            .Where(cell => cell.First.Worst is not null)
            .ToDictionary(cell => cell.Second.Name, cell => new PageCell(cell.First.Worst!.Value, cell.First.Text)));
}
