namespace McpSpecKit.Judge.Running;

/// <summary>What tells several runs of one scenario apart. A host derives its own, such as one for each transport.</summary>
/// <param name="Name">How it is shown; empty if there is nothing to tell apart.</param>
public record Variant(string Name)
{
    /// <summary>The one variant of a scenario that is run once.</summary>
    public static Variant None { get; } = new("");
}
