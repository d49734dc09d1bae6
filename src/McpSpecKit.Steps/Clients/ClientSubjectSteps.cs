using McpSpecKit.Steps.Conversations.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Clients;

/// <summary>What the client speaks; its server speaks the same unless a step says otherwise.</summary>
[Binding]
public sealed class ClientSubjectSteps(ClientConversation conversation)
{
    /// <summary>
    /// The survey found that the client speaks the revision, or its authors claim it; else the scenario does not concern it. Its server
    /// speaks this revision alone, and the client is asked to speak it. Nothing is launched yet.
    /// </summary>
    [Given("a client that speaks {revision}")]
    public void GivenAClientThatSpeaks(Revision revision) => conversation.Speak(revision);

    /// <summary>
    /// The survey found that the client offers a handshake beside, or that it offers none; else the scenario does not concern it. One that does
    /// is left to choose what it speaks, and its server speaks the legacy revisions alone.
    /// </summary>
    [Given("a client that speaks {revision} and {company}")]
    public void GivenAClientInCompany(Revision revision, OtherRevisions company)
    {
        conversation.Speak(revision);
        var hasHandshake = conversation.Subject.Survey.Endpoint.Handshakes.Count > 0;
        if (hasHandshake && !company.IsThere) throw new NotApplicableException("The client speaks a revision with a handshake too");
        if (!hasHandshake && company.IsThere) throw new NotApplicableException("The client speaks no revision with a handshake");
        if (company.IsThere) (conversation.Wanted, conversation.Script.Revisions) = (null, Revision.Legacy);
    }

    /// <summary>The client is not asked to speak a revision.</summary>
    [Given("the client is left to choose the version")]
    public void GivenTheClientIsLeftToChoose() => conversation.Wanted = null;

    /// <summary>The client, left to choose, has opened with a modern request; one that opens with a handshake is not concerned.</summary>
    [Given("a client that tries a modern request first")]
    public void GivenAClientThatTriesModernFirst() => conversation.MustOpenModern = true;
}
