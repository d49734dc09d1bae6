using McpSpecKit.Reference;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.StreamableHttp;

[Fault("VN-035", "has no sessions, and refuses requests without the version header", Transports = [Transport.StreamableHttp], Spoils = true)]
public sealed class InsistsOnTheVersionHeader : ServerBehaviour
{
    public override bool AssignsSessions => false;

    public override bool AcceptsVersionHeader(ServerSession session, string version) =>
        version.Length > 0 && base.AcceptsVersionHeader(session, version);
}
