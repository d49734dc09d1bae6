using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace McpSpecKit.Gherkin;

/// <summary>A row of a <see cref="DataTable"/>: its cells by the names of their columns.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Step classes compile against Reqnroll too")]
public sealed class DataTableRow : IReadOnlyDictionary<string, string>
{
    private readonly OrderedDictionary<string, string> cells = [];

    internal DataTableRow(IReadOnlyList<string> header, IReadOnlyList<string> values)
    {
        if (header.Count != values.Count)
            throw new ArgumentException($"A row has {values.Count} cells where the table has {header.Count} columns.", nameof(values));

        for (var column = 0; column < header.Count; column++)
            cells[header[column]] = values[column];
    }

    /// <inheritdoc />
    public string this[string key] =>
        cells.TryGetValue(key, out var value)
            ? value
            : throw new KeyNotFoundException($"The table has no column '{key}'; it has {string.Join(", ", cells.Keys)}.");

    /// <summary>The cell of a column counted from zero.</summary>
    public string this[int column] => cells.GetAt(column).Value;

    /// <inheritdoc />
    public int Count => cells.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => cells.Keys;

    /// <inheritdoc />
    public IEnumerable<string> Values => cells.Values;

    /// <inheritdoc />
    public bool ContainsKey(string key) => cells.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => cells.TryGetValue(key, out value);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => cells.GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
