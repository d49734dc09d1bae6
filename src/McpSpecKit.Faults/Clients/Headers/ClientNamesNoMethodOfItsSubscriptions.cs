using McpSpecKit.Protocol;
using McpSpecKit.Reference.Clients;

namespace McpSpecKit.Faults.Clients.Headers;

[Fault("HT-068", "subscribes without the header Mcp-Method")]
public sealed class ClientNamesNoMethodOfItsSubscriptions : ClientBehaviour
{
    public override IEnumerable<KeyValuePair<string, string>> RepeatingHeaders(Outgoing message) =>
        message.Method == Method.Listen ? base.RepeatingHeaders(message).Where(header => header.Key is not "Mcp-Method") : base.RepeatingHeaders(message);
}
