using System.Text.Json.Nodes;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Lifecycle;

[Fault("LC-002", "does not say who it is when it initializes")]
public sealed class ClientLeavesItsInfoOut : ClientBehaviour
{
    public override JsonObject InitializeParameters()
    {
        var parameters = base.InitializeParameters();
        parameters.Remove("clientInfo");
        return parameters;
    }
}
