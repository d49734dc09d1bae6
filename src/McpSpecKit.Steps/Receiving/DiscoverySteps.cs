using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Receiving;

/// <summary>The version of each request, and server/discover; see 2026-07-28, pages basic/versioning and server/discover.</summary>
[Binding]
public sealed class DiscoverySteps(ServerConversation conversation)
{
    /// <summary>The error's data has supported, a list with every modern version that the survey found, and requested, the version that came.</summary>
    [Then("the error names the versions that the server speaks and {word}")]
    public void ThenTheErrorNamesTheVersionsAnd(string requested)
    {
        var data = ErrorAnswer.Data(conversation.Reply);
        var supported = ServerAnswer.Texts(data, "supported");
        if (!conversation.Subject.Survey.Modern.All(revision => supported.Contains(revision.Name)))
            throw new ClauseBrokenException($"data.supported with {string.Join(", ", conversation.Subject.Survey.Modern)}", ErrorAnswer.Describe(conversation.Reply));
        if (supported.Contains(requested))
            throw new ClauseBrokenException($"data.supported without {requested}, which was just refused", ErrorAnswer.Describe(conversation.Reply));
        if (ServerAnswer.Text(data, "requested") != requested)
            throw new ClauseBrokenException($"data.requested as «{requested}»", ErrorAnswer.Describe(conversation.Reply));
    }
}
