using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("VN-036", "serves requests under any version header", Transports = [Transport.StreamableHttp])]
public sealed class IgnoresTheVersionHeader : ServerBehaviour
{
    public override bool AcceptsVersionHeader(ServerSession session, string version) => true;
}
