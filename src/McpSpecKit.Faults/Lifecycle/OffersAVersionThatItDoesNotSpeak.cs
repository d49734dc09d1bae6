using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-012", "answers 2025-01-01, which it does not speak, to a version that it does not speak", AlsoBreaks = ["LC-013"])]
public sealed class OffersAVersionThatItDoesNotSpeak : ServerBehaviour
{
    public override string CounterOffer(string offered) => "2025-01-01";
}
