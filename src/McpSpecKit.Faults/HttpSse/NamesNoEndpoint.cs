using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.HttpSse;

[Fault("SS-002", "opens its stream without a word", Transports = [Transport.HttpSse], AlsoBreaks = ["LC-004"])]
public sealed class NamesNoEndpoint : ServerBehaviour
{
    public override IEnumerable<(string Type, string Data)> OpeningEvents(string address) => [];
}
