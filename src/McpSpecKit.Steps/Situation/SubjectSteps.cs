using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Steps.Sessions;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Situation;

/// <summary>What has to hold before a scenario begins; where it does not, the clause is not applicable or could not be run.</summary>
[Binding]
public sealed class SubjectSteps(ServerConversation conversation, ToolCall call, Declarations declared, SessionEnd end)
{
    private const string MuteClient = "by a client that answers nothing";
    private const string DeafClient = "by a client that does not listen";
    private static readonly Revision VersionHeader = Revision.Parse("2025-06-18");
    private static readonly Revision Assumed = Revision.Parse("2025-03-26");

    private bool HasOldClients => conversation.Subject.Survey.Revisions.Any(found =>
        (found.Revision < VersionHeader && (found.Speaks || found.Failure is not null))
        || (found.Answered is { } answered && string.CompareOrdinal(answered, VersionHeader.Name) < 0));

    /// <summary>
    /// A server "that speaks" a revision was found by the survey to agree to it, or its authors claim it; nothing is sent yet. One that is "ready for" it
    /// has completed the handshake, initialized notification included; in the modern era, which has none, nothing is sent yet. Others have "answered the
    /// initialize request", and the initialized notification is held back, or "a plain request" and nothing else. "With a session" it has assigned a
    /// session id in the handshake, and an "ended" one is ended by DELETE, which it took; "without sessions" it has not, so that nothing but the header
    /// tells the version, unless the server takes it for 2025-03-26, which it has to speak for that. By itself the client declares no capability; one
    /// "with every capability" answers when asked, one "that answers nothing" declares them as well, and one "that does not listen" opens no stream, so
    /// that the scenario can. The server may have to declare a capability, or to speak another revision too, or none: one with a handshake, or one whose
    /// clients send no MCP-Protocol-Version, as before 2025-06-18. Where something is otherwise, the scenario does not concern the server.
    /// </summary>
    [Given("a server {situation}")]
    public async Task GivenAServer(ServerSituation situation)
    {
        conversation.Revision = situation.Revision;
        if (situation.More.StartsWith("and ", StringComparison.Ordinal)) RequireCompany(situation.More);
        if (situation.More is MuteClient or "by a client with every capability") conversation.Profile = ClientProfile.Everything(situation.Revision) with { IsMute = situation.More is MuteClient };
        await ReachAsync(situation.State, listens: situation.More is not DeafClient);
        if (situation.More.Split("with the capability ") is ["", var capability] && !await declared.IncludeAsync(capability))
            throw new NotApplicableException($"The server does not declare the capability {capability}");
    }

    /// <summary>The client will declare every capability of the revision, and answer when asked.</summary>
    [Given("a client that declares every capability")]
    public void GivenAClientThatDeclaresEveryCapability() => conversation.Profile = ClientProfile.Everything(conversation.Revision);

    /// <summary>
    /// The survey found a tool that does this, by its conventional name or by the configuration, or one with an argument of this kind that a header
    /// repeats: the first such argument is the marked one.
    /// </summary>
    [Given("a tool of the server for {use}")]
    public void GivenATool(ToolUse use)
    {
        if (use.Role is { } role) call.Choose(role);
        else call.ChooseMarked(use.Suits);
    }

    private async Task ReachAsync(string state, bool listens)
    {
        switch (state)
        {
            case "ready for":
                await conversation.RequireReadyAsync(listens);
                break;
            case "that has answered the initialize request of":
                await conversation.RequireHandshakeAsync();
                break;
            case "that has answered a plain request of":
                await RequireAnswerAsync();
                break;
            case "with a session of":
                await RequireSessionAsync(listens);
                break;
            case "with an ended session of":
                await RequireSessionAsync(listens);
                SessionEnd.RequireEnded(await end.EndAsync(await conversation.ProbeAsync()));
                break;
            case "without sessions ready for":
                if (conversation.Subject.Survey.In(Assumed) is not { Speaks: true }) throw new NotApplicableException($"The server does not speak {Assumed}, for which such a request would be taken");
                await conversation.RequireInitializedAsync(listens);
                if ((await conversation.ProbeAsync()).SessionId is not null) throw new NotApplicableException("The session of the server tells the version");
                break;
            default:
                break;
        }
    }

    private async Task RequireSessionAsync(bool listens)
    {
        await conversation.RequireInitializedAsync(listens);
        if ((await conversation.ProbeAsync()).SessionId is null) throw new NotApplicableException("The server assigns no session id");
    }

    private async Task RequireAnswerAsync()
    {
        await conversation.SendAsync((await conversation.ProbeAsync()).PlainRequest());
        // In the legacy era it comes before the handshake, where a server is free to refuse it.
        if (conversation.Revision.Era is Era.Legacy ? !conversation.Reply.ShowsLife : conversation.Reply is not Reply.Success)
            throw new PreconditionException($"A plain request was not answered with a result: came {conversation.Reply.Describe()}");
    }

    private void RequireCompany(string company)
    {
        var (isThere, isLegacy) = (company.StartsWith("and a ", StringComparison.Ordinal), company.EndsWith("legacy revision", StringComparison.Ordinal));
        if ((isLegacy ? conversation.Subject.Survey.HasHandshake : HasOldClients) == isThere) return;
        var reason = (isLegacy, isThere) switch
        {
            (true, true) => "The server completes no handshake: it speaks the modern era alone",
            (true, _) => "The server completes a handshake: it speaks the legacy era too",
            (_, true) => $"The server speaks no revision before {VersionHeader}",
            _ => $"The server may have clients of a revision before {VersionHeader}",
        };
        throw new NotApplicableException(reason);
    }
}
