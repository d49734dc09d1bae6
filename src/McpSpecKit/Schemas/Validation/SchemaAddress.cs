namespace McpSpecKit.Schemas.Validation;

/// <summary>How a file of a set is called where schemas have to have an address. Nothing is ever looked up there.</summary>
internal static class SchemaAddress
{
    private const string Prefix = "kit://schemas/";
    private static readonly Uri Root = new(Prefix);

    public static Uri Of(string file) => new(Root, file);

    public static string FileOf(Uri address)
    {
        var file = TextOf(address);
        return file.Split('#')[0];
    }

    /// <summary>The file and the JSON pointer of a place.</summary>
    public static string PlaceOf(Uri address)
    {
        var text = TextOf(address);
        return text.Contains('#', StringComparison.Ordinal) ? text : text + "#";
    }

    private static string TextOf(Uri address)
    {
        var text = Uri.UnescapeDataString(address.OriginalString);
        return text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : text;
    }
}
