using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;

namespace McpSpecKit.Steps;

/// <summary>What is written down and never judged.</summary>
[Binding]
public sealed class ObservationSteps(ServerConversation conversation)
{
    /// <summary>Records what became of the request. Whatever it was, it breaks no clause.</summary>
    [Then("the answer is noted")]
    public void ThenTheAnswerIsNoted() => conversation.Note(conversation.Reply switch
    {
        Reply.Success success when ServerAnswer.Text(success.Message.Result, "protocolVersion") is { } version =>
            $"The server agreed on {version}.",
        Reply.Success => "The server served the request.",
        Reply.Failure or Reply.Unanswered => $"The server refused: {conversation.Reply.Describe()}.",
        var other => $"Came {other.Describe()}",
    });

    /// <summary>Records the revisions that the survey found.</summary>
    [Then("the versions that the server agreed to are noted")]
    public void ThenTheVersionsAreNoted() =>
        conversation.Note($"The server agrees to {string.Join(", ", conversation.Subject.Survey.Agreed)}.");

    /// <summary>Records the versions that the result of server/discover names.</summary>
    [Then("the report notes which versions the server supports")]
    public void ThenTheSupportedVersionsAreNoted() => conversation.Note(
        conversation.Reply is Reply.Success success && ServerAnswer.Member(success.Message.Result, "supportedVersions") is { } versions
            ? $"The server supports {versions.GetRawText()}."
            : $"The server named no versions: came {conversation.Reply.Describe()}.");

    /// <summary>A reviewer's part: the kit runs nothing.</summary>
    [When("a reviewer reads {}")]
    public void WhenAReviewerReads(string code) => throw new PendingStepException($"A reviewer reads {code}");

    /// <summary>A reviewer's part: the kit judges nothing.</summary>
    [Then("the reviewer finds {}")]
    public void ThenTheReviewerFinds(string fact) => throw new PendingStepException($"A reviewer finds {fact}");
}
