using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("VN-035", "refuses requests without the version header", Transports = [Transport.StreamableHttp])]
public sealed class InsistsOnTheVersionHeader : ServerBehaviour
{
    public override bool AcceptsVersionHeader(ServerSession session, string version) =>
        version.Length > 0 && base.AcceptsVersionHeader(session, version);
}
