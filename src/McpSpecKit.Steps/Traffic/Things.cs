namespace McpSpecKit.Steps.Traffic;

/// <summary>Things of a kind that a party sends, as a sentence names them in the plural.</summary>
/// <param name="Name">The plural.</param>
public sealed record Things(string Name)
{
    /// <summary>The names, as the one group of a regular expression.</summary>
    internal const string Names =
        "(messages(?: of a later revision)?|undeclared notifications|batches|requests(?: other than pings)?|notifications(?: other than log messages)?|unasked responses|result types|progress notifications|cancellations|log messages|session ids|schema dialects|argument marks"
        + "|capabilities|(?:initialize|tools/call|subscriptions/listen) requests|HTTP (?:requests|POSTs|GETs))";

    /// <summary>The kind of each of them.</summary>
    public Kind Kind => new(this switch
    {
        _ when Name.Split(" other than ") is [var all, var others] => $"{all[..^1]} other than {others}",
        _ when Name.Split(" of ") is [var all, var origin] => $"{all[..^1]} of {origin}",
        _ when Without("ies") is { } stem => stem + "y",
        _ when Without("ches") is { } stem => stem + "ch",
        _ => Name[..^1],
    });

    /// <inheritdoc />
    public override string ToString() => Name;

    private string? Without(string end) => Name.EndsWith(end, StringComparison.Ordinal) ? Name[..^end.Length] : null;
}
