namespace McpSpecKit.Steps.Receiving;

/// <summary>Which version a server names where it does not agree to the offered one.</summary>
/// <param name="IsLatest">Whether it has to be the latest that it speaks.</param>
/// <param name="Refusal">The code of an error that will do as well; none where none will.</param>
/// <param name="IsError">Whether it is an error that names them, of any code.</param>
public sealed record VersionAnswer(bool IsLatest, int? Refusal, bool IsError)
{
    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences = "(an error that names its versions|another version that it speaks|the latest version that it speaks|another version that it speaks, or error -?\\d+ with its versions)";
}
