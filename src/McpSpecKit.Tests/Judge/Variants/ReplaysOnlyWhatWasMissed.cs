using McpSpecKit.Reference;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>On a stream that is taken up again it sends what was missed up to then, and nothing of what happens later.</summary>
internal sealed class ReplaysOnlyWhatWasMissed : ServerBehaviour
{
    public override bool GoesOnWithResumedStreams => false;
}
