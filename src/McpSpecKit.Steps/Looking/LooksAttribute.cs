namespace McpSpecKit.Steps.Looking;

/// <summary>
/// The step leaves what the steps before it did as it is: the latest answer, response and call stay what they were. Scenarios that begin alike
/// and end with such steps look at one conversation, one after the other; those that add least to it come first.
/// </summary>
/// <param name="touch">What the step adds to the conversation.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LooksAttribute(Touch touch = Touch.Nothing) : Attribute
{
    /// <summary>What the step adds to the conversation.</summary>
    public Touch Touch => touch;
}
