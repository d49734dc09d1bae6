using McpSpecKit.Probes;

namespace McpSpecKit.Steps.Conversations;

/// <summary>Enters the messages of one scenario into the ledger of the run, each connection once.</summary>
public sealed class MessageExamination(ServerConversation conversation, ShapeLedger ledger, ScenarioContext context)
{
    private readonly HashSet<ServerProbe> examined = [];

    /// <summary>The ledger of the run on the endpoint of the scenario.</summary>
    public ShapeLedger Ledger => ledger;

    /// <summary>Checks what has come so far on the connections that were not examined yet.</summary>
    public void Examine()
    {
        foreach (var probe in conversation.Probes.Where(examined.Add)) ledger.Record(probe, context.ScenarioInfo.Title);
    }
}
