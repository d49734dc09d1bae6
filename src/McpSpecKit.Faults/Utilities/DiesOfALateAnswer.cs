using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Utilities;

[Fault("PT-028", "dies of an answer to a request that it has cancelled", Spoils = true)]
public sealed class DiesOfALateAnswer : ServerBehaviour
{
    public override void TakeLateAnswer(ServerSession session, RequestId id) => throw new ServerCrashException($"Nobody waits for {id}.");
}
