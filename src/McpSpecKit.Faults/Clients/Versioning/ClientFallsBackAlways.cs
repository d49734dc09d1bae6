using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Versioning;

[Fault("VN-030", "falls back after errors of the modern era too", AlsoBreaks = ["VN-028"])]
public sealed class ClientFallsBackAlways : ClientBehaviour
{
    public override bool FallsBackAfter(Exception refusal) => true;
}
