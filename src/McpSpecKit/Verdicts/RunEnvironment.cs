namespace McpSpecKit.Verdicts;

/// <summary>Where and when a run took place.</summary>
/// <param name="Started">When it began.</param>
/// <param name="System">The operating system.</param>
/// <param name="Runtime">The .NET runtime of the kit.</param>
public sealed record RunEnvironment(DateTimeOffset Started, string System, string Runtime);
