using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault(
    "LC-016",
    "gives every client the version of the first one that ever came",
    Transports = [Transport.StreamableHttp],
    AlsoBreaks = ["LC-011", "MS-031"])]
public sealed class RemembersTheFirstVersion : ServerBehaviour
{
    private readonly Lock gate = new();
    private string? first;

    public override string ChooseVersion(string offered)
    {
        lock (gate) return first ??= base.ChooseVersion(offered);
    }
}
