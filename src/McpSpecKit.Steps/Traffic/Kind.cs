namespace McpSpecKit.Steps.Traffic;

/// <summary>A kind of thing that a party sends, as a sentence names it.</summary>
/// <param name="Name">Its name, in the singular.</param>
public sealed record Kind(string Name)
{
    /// <summary>The names, as the one group of a regular expression.</summary>
    internal const string Names =
        "(message|line|initialize request|tools/call request|request id|request|notification|response|result type|result|error code|error"
        + "|progress token|_meta key|trace context|extension|event stream|argument mark|schema(?: of a known dialect)?|tool or prompt name|session id|event id|capability|HTTP request after the handshake|HTTP (?:request|POST|GET))";

    private const string HttpPrefix = "HTTP ";
    private const string RequestSuffix = " request";

    /// <summary>Of requests for one method alone, the method.</summary>
    public string? Requested => HttpMethod is null && Name.EndsWith(RequestSuffix, StringComparison.Ordinal) ? Name[..^RequestSuffix.Length] : null;

    /// <summary>Of HTTP requests of one method alone, the method.</summary>
    public string? HttpMethod => Name.StartsWith(HttpPrefix, StringComparison.Ordinal) && Name.All(letter => !char.IsAsciiLetterLower(letter)) ? Name[HttpPrefix.Length..] : null;

    /// <inheritdoc />
    public override string ToString() => Name;
}
