using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations;

/// <summary>What comes before and after each scenario.</summary>
[Binding]
public sealed class ConversationHooks(
    ServerConversation conversation,
    MessageExamination examination,
    SubjectUnderTest subject,
    ScenarioContext context,
    ScenarioJournal journal)
{
    private string? Failure => subject.Survey.Failure ?? subject.Survey.In(conversation.Revision)?.Failure;

    /// <summary>
    /// A subject that could not be surveyed is not judged, and a revision that it does not speak does not concern it. What is said of the
    /// first contact is judged all the same: breaking it may be why the survey failed.
    /// </summary>
    [BeforeScenario(Order = 0)]
    public void CheckTheSurvey()
    {
        conversation.Revision = Revision.Parse((string)context.ScenarioInfo.Arguments["revision"]!);
        var found = subject.Survey.In(conversation.Revision);
        if (Failure is { } failure)
        {
            if (!context.ScenarioInfo.CombinedTags.Contains("first-contact")) throw new PreconditionException(failure);
        }
        else if (found is not { Speaks: true })
        {
            throw new NotApplicableException($"The server does not speak {conversation.Revision}: {found?.Evidence ?? "it was not asked"}");
        }
    }

    [BeforeScenario("manual", Order = 1)]
    public void LeaveItToAReviewer()
    {
        journal.AwaitsReviewer = true;
        throw new NotApplicableException($"{context.ScenarioInfo.Title}.");
    }

    /// <summary>What the server sent in any scenario is checked once nothing more can come.</summary>
    [AfterScenario]
    public async Task CloseAsync()
    {
        await conversation.CloseAsync();
        examination.Examine();
        // A survey that failed leaves too little to praise: what a first contact breaks counts, what it keeps does not.
        if (context.ScenarioInfo.CombinedTags.Contains("first-contact") && Failure is { } failure) throw new PreconditionException(failure);
    }
}
