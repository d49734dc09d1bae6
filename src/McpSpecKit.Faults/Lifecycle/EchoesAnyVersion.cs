using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-012", "agrees to any version at all", AlsoBreaks = ["LC-013"])]
public sealed class EchoesAnyVersion : ServerBehaviour
{
    public override string ChooseVersion(string offered) => offered;
}
