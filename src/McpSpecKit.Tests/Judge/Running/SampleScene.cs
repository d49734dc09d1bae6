namespace McpSpecKit.Tests.Judge.Running;

/// <summary>What the steps of a scenario share.</summary>
public sealed class SampleScene
{
    public int Messages { get; set; }

    public bool IsSpoiled { get; set; }
}
