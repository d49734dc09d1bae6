using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Html;

/// <summary>The frames of one exchange; of a long one the beginning and the end.</summary>
internal sealed record PageExchange(Revision Revision, Transport Transport, IReadOnlyList<PageFrame> Frames, int LeftOut)
{
    private const int MostAtOneEnd = 60;

    public static PageExchange Of(ScenarioResult result)
    {
        var offending = Offence.In(result);
        var frames = result.Transcript;
        List<PageFrame> shown =
        [
            .. frames.Index()
                .Where(frame => frame.Index < MostAtOneEnd || frame.Index >= frames.Count - MostAtOneEnd || frame.Index == offending)
                .Select(frame => PageFrame.Of(frame.Item, frame.Index, frame.Index == offending)),
        ];
        return new PageExchange(result.Revision, result.Transport, shown, frames.Count - shown.Count);
    }
}
