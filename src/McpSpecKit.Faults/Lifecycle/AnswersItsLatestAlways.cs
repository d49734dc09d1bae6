using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-011", "answers its latest version whatever the client offers", AlsoBreaks = ["LC-016", "MS-031"])]
public sealed class AnswersItsLatestAlways : ServerBehaviour
{
    public override string ChooseVersion(string offered) => Options.LatestLegacy.Name;
}
