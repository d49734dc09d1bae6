using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Conversations.Subscribing;

namespace McpSpecKit.Steps.Receiving;

/// <summary>What is over for a server once the client has cancelled it, or was never asked for.</summary>
[Binding]
public sealed class AbsenceSteps(CancelledCall cancelled, ToldChanges changes)
{
    /// <summary>Nothing of the kind came, and something that came later shows that it could have.</summary>
    [Then("the server sends {absence}")]
    public Task ThenNothingComes(Absence absence) => absence.Words switch
    {
        Absence.NoAnswer => cancelled.DemandNoAftermathAsync(includingProgress: false),
        Absence.NoProgress => cancelled.DemandNoAftermathAsync(includingProgress: true),
        Absence.NothingOld => changes.DemandNothingForTheOldAsync(),
        _ => changes.DemandNoneAsync(),
    };
}
