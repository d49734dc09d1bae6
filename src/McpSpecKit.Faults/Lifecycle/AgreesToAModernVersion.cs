using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-012", "agrees in a handshake to 2026-07-28, which has none", AlsoBreaks = ["LC-013"])]
public sealed class AgreesToAModernVersion : ServerBehaviour
{
    private const string Modern = "2026-07-28";

    public override string ChooseVersion(string offered) => offered == Modern ? Modern : base.ChooseVersion(offered);
}
