using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.HttpSse;

[Fault("SS-002", "sends a greeting before it names the address for messages", Transports = [Transport.HttpSse])]
public sealed class GreetsFirst : ServerBehaviour
{
    public override IEnumerable<(string Type, string Data)> OpeningEvents(string address) =>
        base.OpeningEvents(address).Prepend(("ready", "{}"));
}
