using McpSpecKit.Gherkin.Bindings;

namespace McpSpecKit.Gherkin;

/// <summary>What the attributes of hooks have in common.</summary>
/// <param name="tags">The tags one of which a scenario needs for the hook to run; without any it runs for all.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class HookAttribute(params string[] tags) : Attribute
{
    /// <summary>The order of a hook that gives none.</summary>
    public const int DefaultOrder = 10000;

    /// <summary>The tags one of which a scenario needs for the hook to run; without any it runs for all.</summary>
    public IReadOnlyList<string> Tags { get; } = tags;

    /// <summary>The hook's place among the hooks of its kind: lower numbers run first.</summary>
    public int Order { get; set; } = DefaultOrder;

    internal abstract HookKind Kind { get; }
}
