using McpSpecKit.Protocol;
using McpSpecKit.Steps.Traffic;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Clients;

/// <summary>What comes before and after each scenario about a client.</summary>
public sealed class ClientScenario(
    ClientConversation conversation, ScenarioJournal journal, ClientUnderTest subject, ClientSent sent, Demands demands, ScenarioContext context) : IScenarioFrame
{
    public IPartyTraffic Traffic => sent;

    public void Begin()
    {
        conversation.Enter(journal);
        var scenario = context.ScenarioInfo;
        if (!conversation.IsSettled) conversation.Speak(Revision.Parse((string)scenario.Arguments["revision"]!));
        if (Applicability.Obstacle(subject.Survey.Endpoint, conversation.Revision, scenario.Title, scenario.CombinedTags) is { } obstacle) throw obstacle;
    }

    public Task DemandRuleAsync(string phrase) => demands.MakeAsync<RuleAttribute>(phrase);

    public Task EndAsync() => conversation.LeaveAsync();
}
