using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-013", "answers its oldest version to one that it does not speak")]
public sealed class OffersItsOldest : ServerBehaviour
{
    public override string CounterOffer(string offered) => Options.Legacy[0].Name;
}
