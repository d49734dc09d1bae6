using McpSpecKit.Steps.Conversations.Traffic;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Ledgers;

/// <summary>Enters the messages of one scenario into the ledgers of the run, each connection once.</summary>
public sealed class MessageExamination(ServerConversation conversation, ShapeLedger ledger, TrafficLedger traffic, ScenarioContext context)
{
    private const int Shown = 5;

    /// <summary>The ledger of the run on the endpoint of the scenario.</summary>
    public ShapeLedger Ledger => ledger;

    /// <summary>How the run on the endpoint of the scenario keeps the rules for all traffic.</summary>
    public TrafficLedger Traffic => traffic;

    /// <summary>Demands that the run has seen none of these flaws, and keeps the exchanges that show the first of them.</summary>
    /// <param name="flaws">The flaws.</param>
    /// <param name="expected">What is expected, as a noun phrase.</param>
    /// <exception cref="ClauseBrokenException">There is one.</exception>
    public void DemandNone(IReadOnlyList<ShapeFlaw> flaws, string expected)
    {
        if (flaws.Count == 0) return;
        var own = conversation.Probes.Select(probe => probe.Transcript).ToList();
        foreach (var transcript in flaws.Take(Shown).Select(flaw => flaw.Transcript).Distinct().Except(own)) conversation.Keep(transcript);
        var more = flaws.Count > Shown ? $"; and {flaws.Count - Shown} flaws more" : "";
        throw new ClauseBrokenException(expected, string.Join("; ", flaws.Take(Shown)) + more);
    }

    /// <summary>Checks what has come so far on the connections that were not examined yet.</summary>
    public void Examine()
    {
        var fresh = conversation.TakeUnexamined();
        foreach (var probe in fresh) ledger.Record(probe, context.ScenarioInfo.Title);
        foreach (var scene in TrafficScene.Of(fresh, conversation.Declared)) traffic.Record(scene, context.ScenarioInfo.Title);
    }

    /// <summary>Holds what has come so far in this scenario alone against the rules for all traffic.</summary>
    public TrafficLedger ExamineAlone()
    {
        var alone = new TrafficLedger();
        foreach (var scene in TrafficScene.Of(conversation.Probes, conversation.Declared)) alone.Record(scene, context.ScenarioInfo.Title);
        return alone;
    }
}
