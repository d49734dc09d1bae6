using McpSpecKit.Reference;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>It tells of a change twice, on however many streams: two notifications that say the same.</summary>
internal sealed class TellsOfTwoChanges : ServerBehaviour
{
    public override IReadOnlyList<TStream> ChooseListeners<TStream>(IReadOnlyList<TStream> streams) => [streams[0], streams[^1]];
}
