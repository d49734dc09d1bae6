using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-007", "has a fraction for the id of its second request", AlsoBreaks = ["MS-001", "HT-010", "HT-011", "HT-050", "MS-005", "VN-030", "ST-006", "ST-009", "VN-026", "VN-028"])]
public sealed class ClientCountsInHalves() : ClientBehaviour(new ClientOptions { Timeout = TimeSpan.FromSeconds(2) })
{
    public override JsonNode NextId(long number) => number == 2 ? 2.5 : number;
}
