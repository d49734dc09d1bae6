namespace McpSpecKit.Gherkin;

/// <summary>The table below a step. Its first row names the columns.</summary>
public sealed class DataTable
{
    /// <summary>A table of the given columns and rows.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">The rows, each with one cell a column.</param>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are columns.</exception>
    public DataTable(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        Header = [.. header];
        Rows = [.. rows.Select(cells => new DataTableRow(header, cells))];
    }

    /// <summary>The names of the columns, in their order.</summary>
    public ICollection<string> Header { get; }

    /// <summary>The rows below the header.</summary>
    public IReadOnlyList<DataTableRow> Rows { get; }

    /// <summary>How many rows there are below the header.</summary>
    public int RowCount => Rows.Count;

    /// <summary>Whether there is a column of that name.</summary>
    /// <param name="column">The name of a column.</param>
    public bool ContainsColumn(string column) => Header.Contains(column);
}
