using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-001", "does not know GET, and says so with 501", Transports = [Transport.StreamableHttp], AlsoBreaks = ["HT-033"])]
public sealed class ImplementsNoGet : ServerBehaviour
{
    public override IReadOnlyList<string> HttpMethods => ["POST", "DELETE"];

    public override int StatusOfOtherMethods => 501;
}
