namespace McpSpecKit.Steps.Conversations;

/// <summary>The words by which scenarios name what a method demands.</summary>
/// <param name="words">The words.</param>
[AttributeUsage(AttributeTargets.Method)]
public abstract class PhraseAttribute(string words) : Attribute
{
    /// <summary>The words.</summary>
    public string Words => words;
}
