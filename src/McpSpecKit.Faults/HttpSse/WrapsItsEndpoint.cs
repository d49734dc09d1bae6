using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.HttpSse;

[Fault("SS-002", "wraps the address for messages in JSON", Transports = [Transport.HttpSse])]
public sealed class WrapsItsEndpoint : ServerBehaviour
{
    public override IEnumerable<(string Type, string Data)> OpeningEvents(string address) =>
        [("endpoint", $$"""{"uri":"{{address}}"}""")];
}
