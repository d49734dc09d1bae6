using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Http;

[Fault("HT-059", "does not take a broken stream up", AlsoBreaks = ["HT-064"])]
public sealed class ClientTakesNoStreamUp : ClientBehaviour
{
    public override string? ResumesFrom(string? last, Revision? agreed) => null;
}
