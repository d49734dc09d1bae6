using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Receiving;

/// <summary>The page basic/lifecycle, section "Version Negotiation".</summary>
[Binding]
public sealed class VersionNegotiationSteps(ServerConversation conversation)
{
    private const string Agreement = "LC-011";

    private ServerProbe? other;
    private Reply? pinged;
    private string offered = "";
    private string header = "";

    /// <summary>Another client of the same server is connected with another revision that the server speaks, is served, and stays connected.</summary>
    [Given("another client of the same server has agreed on a different version")]
    public async Task GivenAnotherClient()
    {
        var survey = conversation.Subject.Survey;
        // A server that many clients share may have given one the version of another; one that has a process for each has not.
        var isShared = conversation.Subject.Endpoint.Transport is Transport.StreamableHttp or Transport.HttpSse;
        if (Applicability.FailureIn(survey, conversation.Revision) is { } failure && !(isShared && survey.In(conversation.Revision)?.Door?.Requirement is Agreement))
            throw new PreconditionException(failure);
        var different = survey.Agreed.LastOrDefault(revision => revision != conversation.Revision)
            ?? survey.Handshakes.LastOrDefault(revision => revision != conversation.Revision)
            ?? throw new NotApplicableException($"The server speaks no revision but {conversation.Revision}");
        other = await conversation.ConnectAsync(ClientProfile.Bare);
        var reply = await other.InitializeAsync(different.Name, Headers.None, conversation.Stopped);
        if (Agreed(reply) != different.Name) throw new PreconditionException($"The other client did not agree on {different}: it got {reply.Describe()}");
        await other.InitializedAsync(conversation.Stopped);
        var first = await other.SendAsync(other.PlainRequest(), conversation.Stopped);
        if (first is not Reply.Success) throw new PreconditionException($"The other client was not served even while alone: to a ping came {first.Describe()}");
    }

    /// <summary>The client sends initialize with this version.</summary>
    [When("the client offers protocol version {word}")]
    public Task WhenTheClientOffers(string version) => OfferAsync(version, Headers.None);

    /// <summary>The survey offered each revision on a connection of its own.</summary>
    [When("the client has offered every revision")]
    public void WhenTheClientHasOfferedEveryRevision()
    {
        if (conversation.Subject.Survey.Revisions.Count == 0) throw new PreconditionException("The survey found nothing");
    }

    /// <summary>The client sends initialize with this version, and with another one in the HTTP header MCP-Protocol-Version.</summary>
    [When("the client offers protocol version {word} under the version header {word}")]
    public Task WhenTheClientOffersUnderAHeader(string version, string another)
    {
        header = another;
        return OfferAsync(version, Headers.None.With(Headers.ProtocolVersion, header));
    }

    /// <summary>The whole handshake of a client that means to stay, and one request after it.</summary>
    [When("a desktop client offers {revision}, says that it is initialized, and sends a ping")]
    public async Task WhenADesktopClientConnects(Revision revision)
    {
        await OfferAsync(revision.Name, Headers.None);
        if (conversation.Reply is not Reply.Success) return;
        var client = await conversation.ProbeAsync();
        await client.InitializedAsync(conversation.Stopped);
        pinged = await client.SettleAsync(conversation.Stopped);
    }

    /// <summary>The result of initialize names just this version.</summary>
    [Then("the server answers with protocol version {revision}")]
    public void ThenTheServerAnswersWith(Revision revision) => ExpectVersion(revision.Name);

    /// <summary>
    /// The result of initialize names the version that the body offers, whatever a version header says. What was offered and what came is
    /// recorded in any case.
    /// </summary>
    [Then("the version in the body counts, and not the header")]
    public void ThenTheBodyCounts()
    {
        var answered = conversation.Reply is Reply.Success { Message.Result: var result } && ServerAnswer.Text(result, "protocolVersion") is { } version
            ? $"answered with protocolVersion {version}"
            : $"did not agree: {conversation.Reply.Describe()}";
        conversation.Note($"To an initialize that offers {offered} under the header {Headers.ProtocolVersion}: {header}, the server {answered}.");
        ExpectVersion(offered);
    }

    /// <summary>The ping got a result. Where it did not, something else is wrong than the version, and the scenario could not be run.</summary>
    [Then("the server answers the ping")]
    public void ThenTheServerAnswersThePing()
    {
        if (pinged is not Reply.Success) throw new PreconditionException($"After the handshake, the ping went astray: {pinged?.Describe()}");
    }

    /// <summary>
    /// The result names a version other than the offered one, and the server supports it: a client that offers it gets it, and where the
    /// authors of the server say which revisions it speaks, it is one of those.
    /// </summary>
    [Then("the server answers with another version, which it confirms when offered")]
    public async Task ThenTheServerAnswersWithAnotherVersion()
    {
        var named = Agreed(conversation.Reply)
            ?? throw new ClauseBrokenException($"a result that names a version other than {offered}", conversation.Reply.Describe());
        if (named == offered)
            throw new ClauseBrokenException($"a version other than {offered}, which no server can agree to in a handshake", $"{named} itself");
        await ExpectSupportAsync(named);
    }

    /// <summary>
    /// As before, or the server refuses as the page's own example does, which is noted: the error has code -32602, and data.supported is a
    /// list with a version in it.
    /// </summary>
    [Then("the server answers with another version, which it confirms when offered, or with error {int} and the versions it supports")]
    public async Task ThenTheServerAnswersWithAnotherVersionOrRefuses(int code)
    {
        if (conversation.Reply is not Reply.Failure { Message: var error } || error.Code != code || !NamesVersions(error)) await ThenTheServerAnswersWithAnotherVersion();
        else conversation.Note($"The server refused as the example of the page does: {ErrorAnswer.Describe(conversation.Reply)}");
    }

    /// <summary>The result names the newest revision that the survey found, or a newer one that the kit does not know.</summary>
    [Then("the server answers with the latest version that it speaks")]
    public void ThenTheServerAnswersWithItsLatest()
    {
        var latest = conversation.Subject.Survey.Agreed[^1];
        var named = Agreed(conversation.Reply)
            ?? throw new PreconditionException($"The server named no version: to an offer of {offered} came {conversation.Reply.Describe()}");
        if (named == offered) throw new PreconditionException($"The server repeated the unknown version {offered}");
        if (string.CompareOrdinal(named, latest.Name) < 0) throw new ClauseBrokenException($"{latest}, the latest version it speaks", named);
    }

    /// <summary>Each of the two clients sends a ping and gets a reaction.</summary>
    [Then("both clients are still answered")]
    public async Task ThenBothClientsAreAnswered()
    {
        await conversation.SettleAsync();
        var reply = await other!.SettleAsync(conversation.Stopped);
        if (reply is not Reply.Success) throw new ClauseBrokenException("an answer to the other client's ping", reply.Describe());
    }

    private async Task ExpectSupportAsync(string named)
    {
        var survey = conversation.Subject.Survey;
        if (survey.Agreed.Concat(survey.Claims).Any(revision => revision.Name == named)) return;
        if (survey.Claims.Count > 0)
            throw new ClauseBrokenException($"one of the versions that its authors claim: {string.Join(", ", survey.Claims)}", named);
        var confirming = await conversation.ConnectAsync(ClientProfile.Bare);
        var confirmed = await confirming.InitializeAsync(named, Headers.None, conversation.Stopped);
        if (Agreed(confirmed) != named)
            throw new ClauseBrokenException($"a version that the server supports: {named} confirmed when offered", confirmed.Describe());
    }

    private Task OfferAsync(string version, Headers headers)
    {
        offered = version;
        return conversation.OfferAsync(version, headers);
    }

    private void ExpectVersion(string version)
    {
        if (Agreed(conversation.Reply) != version)
            throw new ClauseBrokenException($"a result that names protocol version {version}", conversation.Reply.Describe());
    }

    private static bool NamesVersions(JsonRpcError error) =>
        ServerAnswer.Member(error.Data, "supported") is { ValueKind: JsonValueKind.Array } supported
        && supported.EnumerateArray().Any(version => version.ValueKind is JsonValueKind.String);

    private static string? Agreed(Reply reply) =>
        reply is Reply.Success success ? ServerAnswer.Text(success.Message.Result, "protocolVersion") : null;
}
