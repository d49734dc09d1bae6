using McpSpecKit.Steps.Conversations.Ledgers;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>Holds what a server has sent against the rules for all traffic.</summary>
public sealed class TrafficJudge(ServerConversation conversation, MessageExamination examination)
{
    private const int Shown = 3;

    /// <summary>Judges what came in this scenario, once nothing more comes.</summary>
    public async Task JudgeScenarioAsync(ITrafficRule rule)
    {
        await conversation.SettleAsync();
        Judge(rule, examination.ExamineAlone(), "in this scenario");
    }

    /// <summary>Judges what came in the run so far.</summary>
    public void JudgeRun(ITrafficRule rule)
    {
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
