using McpSpecKit.Reference;

namespace McpSpecKit.Tests.Judge.Variants;

/// <summary>The first event of its stream is not the one that names the address: no sentence says that it comes first.</summary>
internal sealed class GreetsFirst : ServerBehaviour
{
    public override IEnumerable<(string Type, string Data)> OpeningEvents(string address) =>
        base.OpeningEvents(address).Prepend(("ready", "{}"));
}
