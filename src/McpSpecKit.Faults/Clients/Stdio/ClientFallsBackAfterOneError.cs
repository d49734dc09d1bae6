using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Stdio;

[Fault("VN-028", "falls back to a handshake after one error alone", AlsoBreaks = ["VN-030"])]
public sealed class ClientFallsBackAfterOneError : ClientBehaviour
{
    public override bool FallsBackAfter(Exception refusal) => refusal is ServerErrorException { Error.Code: ErrorCode.MethodNotFound };
}
