using System.Text.Json.Nodes;
using McpSpecKit.Reference.Stateless;
using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.InputRequests;

[Fault("MR-012", "says that it needs input, and asks for nothing", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class AsksForNothing : ServerBehaviour
{
    public override JsonObject AskForInput(StatelessRequest request, ClientQuestion question) => new() { ["resultType"] = "input_required" };
}
