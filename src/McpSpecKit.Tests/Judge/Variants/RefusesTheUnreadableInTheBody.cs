using McpSpecKit.Reference;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>Treats what it cannot read as a request that it answers with an error.</summary>
internal sealed class RefusesTheUnreadableInTheBody : ServerBehaviour
{
    public override int StatusOfUnreadable => 200;
}
