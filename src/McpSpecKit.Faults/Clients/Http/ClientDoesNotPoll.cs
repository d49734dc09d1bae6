using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-064", "does not come back for the rest in 2025-11-25", AlsoBreaks = ["HT-059"])]
public sealed class ClientDoesNotPoll : ClientBehaviour
{
    public override string? ResumesFrom(string? last, Revision? agreed) => agreed == Revision.LatestLegacy ? null : base.ResumesFrom(last, agreed);
}
