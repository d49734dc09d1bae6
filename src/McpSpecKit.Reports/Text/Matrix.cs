using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Text;

/// <summary>Pages of the specification by revisions, with a row for each transport.</summary>
/// <param name="Revisions">The columns, oldest first.</param>
/// <param name="Transports">The transports, in their order.</param>
/// <param name="Pages">The pages, by name.</param>
/// <param name="Rows">The rows: of each page, one for each transport.</param>
internal sealed record Matrix(
    IReadOnlyList<Revision> Revisions,
    IReadOnlyList<Transport> Transports,
    IReadOnlyList<string> Pages,
    IReadOnlyList<MatrixRow> Rows)
{
    public static Matrix Of(IReadOnlyList<ScenarioResult> results)
    {
        List<Revision> revisions = [.. results.Select(result => result.Revision).Distinct().Order()];
        var transports = Array.FindAll(Enum.GetValues<Transport>(), transport => results.Any(result => result.Transport == transport));
        List<string> pages = [.. results.Select(result => result.Page).Distinct().Order(StringComparer.Ordinal)];
        var placed = results.ToLookup(result => new Place(result.Page, result.Transport, result.Revision));
        return new Matrix(
            revisions,
            transports,
            pages,
            [
                .. from page in pages
                   from transport in transports
                   select new MatrixRow(page, transport, [.. revisions.Select(revision => Cell.Of([.. placed[new Place(page, transport, revision)]]))]),
            ]);
    }

    private sealed record Place(string Page, Transport Transport, Revision Revision);
}
