using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("HT-033", "refuses to be listened to with 400 instead of 405", Transports = [Transport.StreamableHttp], AlsoBreaks = ["HT-049"])]
public sealed class RefusesGetWith400 : ServerBehaviour
{
    public override IReadOnlyList<string> HttpMethods => ["POST", "DELETE"];

    public override int StatusOfOtherMethods => 400;
}
