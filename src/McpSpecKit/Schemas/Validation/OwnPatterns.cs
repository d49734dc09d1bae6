using System.Text.RegularExpressions;

namespace McpSpecKit.Schemas.Validation;

/// <summary>
/// The patterns of the kit's own schemas of messages and of JSON Schema's schema of schemas, as .NET writes them. They are compiled ahead,
/// and none goes back further than one label, so that they take linear time too.
/// </summary>
internal static partial class OwnPatterns
{
    private const string Label = "[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private const string Prefix = $@"{Label}(?:\.{Label})*/";
    private const string Name = "(?:[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)?";
    private const string MetaKeyPattern = $@"^(?:{Prefix})?{Name}\z";
    private const string PrefixedKeyPattern = $@"^{Prefix}{Name}\z";
    private const string TraceParentPattern = @"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(?:-[^\n\r\u2028\u2029]*)?\z";
    private const string SchemaIdPattern = @"^[^#]*#?\z";
    private const string SchemaAnchorPattern = @"^[A-Za-z_][-A-Za-z0-9._]*\z";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 10_000;

    [GeneratedRegex(MetaKeyPattern, Options, Timeout)]
    private static partial Regex MetaKey { get; }

    [GeneratedRegex(PrefixedKeyPattern, Options, Timeout)]
    private static partial Regex PrefixedKey { get; }

    [GeneratedRegex(TraceParentPattern, Options, Timeout)]
    private static partial Regex TraceParent { get; }

    [GeneratedRegex(SchemaIdPattern, Options, Timeout)]
    private static partial Regex SchemaId { get; }

    [GeneratedRegex(SchemaAnchorPattern, Options, Timeout)]
    private static partial Regex SchemaAnchor { get; }

    /// <summary>The expression of a pattern, where it is one of them.</summary>
    public static Regex? Find(string pattern) => pattern switch
    {
        MetaKeyPattern => MetaKey,
        PrefixedKeyPattern => PrefixedKey,
        TraceParentPattern => TraceParent,
        SchemaIdPattern => SchemaId,
        SchemaAnchorPattern => SchemaAnchor,
        _ => null,
    };
}
