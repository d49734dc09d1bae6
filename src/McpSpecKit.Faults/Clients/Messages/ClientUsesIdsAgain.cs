using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Messages;

[Fault("MS-009", "uses its ids again", AlsoBreaks = ["MR-020"])]
public sealed class ClientUsesIdsAgain : ClientBehaviour
{
    public override JsonNode NextId(long number) => number % 2;
}
