using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations.Ledgers;
using McpSpecKit.Steps.Conversations.Traffic;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations;

/// <summary>What comes before and after each scenario about a server.</summary>
public sealed class ServerScenario(
    ServerConversation conversation,
    ScenarioJournal journal,
    MessageExamination examination,
    SubjectUnderTest subject,
    ServerSent sent,
    TrafficJudge traffic,
    Demands demands,
    ScenarioContext context) : IScenarioFrame
{
    public IPartyTraffic Traffic => sent;

    private string? Failure => Applicability.FailureIn(subject.Survey, conversation.Revision);

    public void Begin()
    {
        conversation.Enter(journal);
        var scenario = context.ScenarioInfo;
        conversation.Revision = Revision.Parse((string)scenario.Arguments["revision"]!);
        if (Applicability.Obstacle(subject.Survey, conversation.Revision, scenario.Title, scenario.CombinedTags) is not { } obstacle) return;
        if (obstacle is ClauseBrokenException) journal.Keep(subject.Survey.In(conversation.Revision)?.Door?.Transcript ?? []);
        throw obstacle;
    }

    public Task DemandRuleAsync(string phrase) =>
        TrafficRules.Find(phrase) is { } rule ? traffic.JudgeScenarioAsync(rule) : demands.MakeAsync<RuleAttribute>(phrase);

    public Task DemandRuleOfTheRunAsync(string phrase)
    {
        if (TrafficRules.Find(phrase) is not { } rule) return demands.MakeAsync<RunRuleAttribute>(phrase);
        traffic.JudgeRun(rule);
        return Task.CompletedTask;
    }

    public Task<bool> IsAsBeforeAsync() => conversation.IsServedAsync();

    /// <summary>What the server sent in any scenario is checked once nothing more can come.</summary>
    public async Task EndAsync()
    {
        if (await conversation.LeaveAsync()) examination.Examine();
        // A survey that failed leaves too little to praise: what a first contact breaks counts, what it keeps does not.
        if (context.ScenarioInfo.CombinedTags.Contains(Applicability.FirstContact) && Failure is { } failure) throw new PreconditionException(failure);
    }
}
