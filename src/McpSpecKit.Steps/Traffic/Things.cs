namespace McpSpecKit.Steps.Traffic;

/// <summary>Things of a kind that a party sends, as a sentence names them in the plural.</summary>
/// <param name="Name">The plural.</param>
public sealed record Things(string Name)
{
    /// <summary>The names, as the one group of a regular expression.</summary>
    internal const string Names =
        "(messages|batches|requests|notifications|result types|progress notifications|cancellations|log messages|session ids|schema dialects|argument marks"
        + "|capabilities|(?:initialize|tools/call|subscriptions/listen) requests|HTTP (?:requests|POSTs|GETs))";

    /// <summary>The kind of each of them.</summary>
    public Kind Kind => new(this switch
    {
        _ when Without("ies") is { } stem => stem + "y",
        _ when Without("ches") is { } stem => stem + "ch",
        _ => Name[..^1],
    });

    /// <inheritdoc />
    public override string ToString() => Name;

    private string? Without(string end) => Name.EndsWith(end, StringComparison.Ordinal) ? Name[..^end.Length] : null;
}
