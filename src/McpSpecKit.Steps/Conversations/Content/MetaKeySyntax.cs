using System.Text.RegularExpressions;

namespace McpSpecKit.Steps.Conversations.Content;

/// <summary>What the keys of _meta have to look like; see the page basic/index, section "_meta".</summary>
internal static partial class MetaKeySyntax
{
    /// <summary>Whether what stands before the slash is a row of labels with single dots between them, or there is none.</summary>
    public static bool HasWellFormedPrefix(string key) => ServerMetadata.PrefixOf(key) is not { } prefix || Row().IsMatch(prefix);

    /// <summary>Whether the labels of the prefix are well-formed; empty ones are a matter of the row.</summary>
    public static bool HasWellFormedLabels(string key) =>
        ServerMetadata.PrefixOf(key)?.TrimEnd('/').Split('.').All(label => label.Length == 0 || Label().IsMatch(label)) is not false;

    /// <summary>Whether what stands after the prefix is empty, or begins and ends with a letter or a digit.</summary>
    public static bool HasWellFormedName(string key) => ServerMetadata.NameOf(key) is "" || Name().IsMatch(ServerMetadata.NameOf(key));

    [GeneratedRegex(@"^[^./]+(\.[^./]+)*/\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"^[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^[A-Za-z0-9](.*[A-Za-z0-9])?\z", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
