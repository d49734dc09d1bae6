using McpSpecKit.Protocol;
using McpSpecKit.Reference;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Messages;

[Fault(
    "PT-008",
    "dies of the cancellation of a request that it has answered",
    Transports = [Transport.Stdio],
    AlsoBreaks = ["CT-005", "HT-001", "HT-002", "HT-005", "HT-071", "HT-073", "HT-074", "HT-075", "HT-086", "HT-090", "HT-091", "LC-028", "MS-005", "MS-007", "MS-010", "MS-026", "MS-033", "PT-007", "PT-017", "PT-018", "VN-001", "VN-002", "VN-009", "VN-013", "VN-014", "VN-015"])]
public sealed class DiesOfACancellationThatCrosses : ServerBehaviour
{
    public override void Cancel(StatelessServer server, RequestId id)
    {
        if (!server.WorksOn(id)) throw new ServerCrashException("There is no such request.");
        base.Cancel(server, id);
    }
}
