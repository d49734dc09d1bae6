using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Ledgers;
using McpSpecKit.Steps.Conversations.Traffic;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Traffic;

/// <summary>Rules that hold for all traffic, whatever the scenario that brought it.</summary>
[Binding]
public sealed class TrafficSteps(ServerConversation conversation, MessageExamination examination)
{
    private const int Shown = 3;

    /// <summary>
    /// Whatever the server has sent in this scenario keeps the rule for all traffic that is named. Where nothing came that the rule is
    /// about, the scenario does not concern the server.
    /// </summary>
    [Then("in this scenario, {}")]
    public async Task ThenTheScenarioKeeps(string phrase)
    {
        var rule = TrafficRules.Named(phrase);
        await conversation.SettleAsync();
        Judge(rule, examination.ExamineAlone(), "in this scenario");
    }

    /// <summary>
    /// Whatever the server has sent under the revision, in this scenario and in those that the run held before it, keeps the rule for all
    /// traffic that is named. How many things were held against it is noted.
    /// </summary>
    [Then("in the whole run, {}")]
    public void ThenTheWholeRunKeeps(string phrase)
    {
        var rule = TrafficRules.Named(phrase);
        if (!conversation.Reply.ShowsLife) throw new PreconditionException($"The server no longer answers: {conversation.Reply.Describe()}");
        examination.Examine();
        Judge(rule, examination.Traffic, "in the whole run");
    }

    private void Judge(ITrafficRule rule, TrafficLedger ledger, string where)
    {
        var count = ledger.Examined(conversation.Revision, rule);
        if (count == 0) throw new NotApplicableException($"The server has sent no {rule.Subject} {where}");
        conversation.Note($"Held against the rule: {count} {rule.Subject}.");
        var flaws = ledger.Flaws(conversation.Revision, rule);
        if (flaws.Count == 0) return;
        var own = conversation.Probes.Select(probe => probe.Transcript).ToList();
        foreach (var transcript in flaws.Take(Shown).Select(flaw => flaw.Transcript).Distinct().Except(own)) conversation.Keep(transcript);
        throw new ClauseBrokenException(
            rule.Expected,
            string.Join("; ", flaws.Take(Shown)) + (flaws.Count > Shown ? $"; and {flaws.Count - Shown} more" : ""));
    }
}
