using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Calls;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Situation;

/// <summary>What has to hold before a scenario begins; where it does not, the clause is not applicable or could not be run.</summary>
[Binding]
public sealed class SubjectSteps(ServerConversation conversation, ToolCall call)
{
    private static readonly Revision VersionHeader = Revision.Parse("2025-06-18");

    private bool HasOldClients => conversation.Subject.Survey.Revisions.Any(found =>
        (found.Revision < VersionHeader && (found.Speaks || found.Failure is not null))
        || (found.Answered is { } answered && string.CompareOrdinal(answered, VersionHeader.Name) < 0));

    /// <summary>
    /// The survey found that the server agrees to the revision, or its authors claim it; else the scenario does not concern it. Nothing is
    /// sent yet.
    /// </summary>
    [Given("a server that speaks {revision}")]
    public void GivenAServerThatSpeaks(Revision revision) => conversation.Revision = revision;

    /// <summary>
    /// The survey found that the server also speaks, or does not, a revision with a handshake, or one before 2025-06-18, whose clients send no
    /// MCP-Protocol-Version; else the scenario does not concern it. Nothing is sent yet.
    /// </summary>
    [Given("a server that speaks {revision} and {company}")]
    public void GivenAServerInCompany(Revision revision, OtherRevisions company)
    {
        GivenAServerThatSpeaks(revision);
        var hasCompany = company.HasHandshake ? conversation.Subject.Survey.HasHandshake : HasOldClients;
        if (hasCompany == company.IsThere) return;
        throw new NotApplicableException(company switch
        {
            { HasHandshake: true, IsThere: true } => "The server completes no handshake: it speaks the modern era alone",
            { HasHandshake: true } => "The server completes a handshake: it speaks the legacy era too",
            { IsThere: true } => $"The server speaks no revision before {VersionHeader}",
            _ => $"The server may have clients of a revision before {VersionHeader}",
        });
    }

    /// <summary>The handshake is complete; the client declared every capability of the revision, and answers when asked or not at all, or it opened no stream, so that the scenario can.</summary>
    [Given("a server initialized with {revision} by a client {manner}")]
    public async Task GivenAServerInitializedBy(Revision revision, ClientManner manner)
    {
        GivenAServerThatSpeaks(revision);
        if (manner is not ClientManner.Deaf) conversation.Profile = ClientProfile.Everything(revision) with { IsMute = manner is ClientManner.Mute };
        await conversation.RequireInitializedAsync(listens: manner is not ClientManner.Deaf);
    }

    /// <summary>The client will declare every capability of the revision, and answer when asked.</summary>
    [Given("a client that declares every capability")]
    public void GivenAClientThatDeclaresEveryCapability() => conversation.Profile = ClientProfile.Everything(conversation.Revision);

    /// <summary>The client has sent a ping and nothing else.</summary>
    [Given("a client that has pinged it and not initialized")]
    public Task GivenAClientThatHasPinged() => conversation.SettleAsync();

    /// <summary>The client has sent initialize and got its result, and holds the initialized notification back.</summary>
    [Given("a server that has answered the initialize request of {revision}")]
    public async Task GivenAServerThatHasAnswered(Revision revision)
    {
        GivenAServerThatSpeaks(revision);
        await conversation.RequireHandshakeAsync();
    }

    /// <summary>The handshake is complete; the client declared no capability.</summary>
    [Given("a server initialized with {revision}")]
    public async Task GivenAnInitializedServer(Revision revision)
    {
        GivenAServerThatSpeaks(revision);
        await conversation.RequireInitializedAsync();
    }

    /// <summary>In the legacy era the handshake is complete; in the modern era, which has none, nothing is sent yet. The client declares no capability.</summary>
    [Given("a server ready for {revision}")]
    public Task GivenAReadyServer(Revision revision)
    {
        GivenAServerThatSpeaks(revision);
        return conversation.RequireReadyAsync();
    }

    /// <summary>The handshake is complete, and the server assigned a session id; where it assigns none, the scenario does not concern it.</summary>
    [Given("a server with a session of {revision}")]
    public async Task GivenAServerWithASession(Revision revision)
    {
        await GivenAnInitializedServer(revision);
        if ((await conversation.ProbeAsync()).SessionId is null) throw new NotApplicableException("The server assigns no session id");
    }

    /// <summary>
    /// The handshake is complete, and the server assigned no session id: nothing but the header tells the version, unless the server takes
    /// it for 2025-03-26, which it has to speak for that. Else the scenario does not concern it.
    /// </summary>
    [Given("a server without sessions initialized with {revision}")]
    public async Task GivenAServerWithoutSessions(Revision revision)
    {
        if (conversation.Subject.Survey.In(Revision.Parse("2025-03-26")) is not { Speaks: true })
            throw new NotApplicableException("The server does not speak 2025-03-26, for which such a request would be taken");
        await GivenAnInitializedServer(revision);
        if ((await conversation.ProbeAsync()).SessionId is not null) throw new NotApplicableException("The session of the server tells the version");
    }

    /// <summary>The survey found a tool that does this, by its conventional name or by the configuration.</summary>
    [Given("a tool of the server for {role}")]
    public void GivenATool(ToolRole role) => call.Choose(role);
}
