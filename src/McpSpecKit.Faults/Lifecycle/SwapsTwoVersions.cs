using McpSpecKit.Reference;
using McpSpecKit.Wire;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-011", "answers each of two versions with the other", Transports = [Transport.Stdio], AlsoBreaks = ["LC-013"])]
public sealed class SwapsTwoVersions : ServerBehaviour
{
    public override string ChooseVersion(string offered) => base.ChooseVersion(offered) switch
    {
        "2025-06-18" => "2025-11-25",
        "2025-11-25" => "2025-06-18",
        var version => version,
    };
}
