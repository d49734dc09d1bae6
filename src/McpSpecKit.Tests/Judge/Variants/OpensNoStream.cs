using McpSpecKit.Reference;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>It answers 405 to whoever opens a stream, wherever that comes from.</summary>
internal sealed class OpensNoStream : ServerBehaviour
{
    public override IReadOnlyList<string> HttpMethods => ["POST", "DELETE"];
}
