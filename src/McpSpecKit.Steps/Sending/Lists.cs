using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Sending;

/// <summary>What a client asks a server to list.</summary>
/// <param name="Words">The words.</param>
public sealed record Lists(string Words)
{
    /// <summary>The words, as the one group of a regular expression.</summary>
    internal const string Sentences = "(whatever the server declares(?:, templates too)?)";

    private static readonly (string Capability, string Method)[] Plain =
        [("tools", Method.ListTools), ("prompts", Method.ListPrompts), ("resources", Method.ListResources)];

    /// <summary>The methods, each with the capability of which it is a part.</summary>
    public IReadOnlyList<(string Capability, string Method)> All =>
        Words.EndsWith("templates too", StringComparison.Ordinal) ? [.. Plain, ("resources", Method.ListResourceTemplates)] : Plain;

    /// <inheritdoc />
    public override string ToString() => Words;
}
