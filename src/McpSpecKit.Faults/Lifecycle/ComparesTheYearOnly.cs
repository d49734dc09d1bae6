using McpSpecKit.Reference;

namespace McpSpecKit.Faults.Lifecycle;

[Fault("LC-011", "answers its latest version of the year that the client offers", AlsoBreaks = ["LC-016", "MS-031"])]
public sealed class ComparesTheYearOnly : ServerBehaviour
{
    private const int YearLength = 4;

    public override string ChooseVersion(string offered) =>
        Options.SpeaksLegacy(offered)
            ? Options.Legacy.Last(revision => revision.Name[..YearLength] == offered[..YearLength]).Name
            : CounterOffer(offered);
}
