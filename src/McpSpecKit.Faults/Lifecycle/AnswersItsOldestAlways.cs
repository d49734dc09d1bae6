using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-011", "answers its oldest version to every version that it speaks", AlsoBreaks = ["HT-062", "LC-016", "VN-036"])]
public sealed class AnswersItsOldestAlways : ServerBehaviour
{
    public override string ChooseVersion(string offered) =>
        Options.SpeaksLegacy(offered) ? Options.Legacy[0].Name : CounterOffer(offered);
}
