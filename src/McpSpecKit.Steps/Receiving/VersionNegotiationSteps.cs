using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;
using System.Text.Json;

namespace McpSpecKit.Steps.Receiving;

/// <summary>The page basic/lifecycle, section "Version Negotiation".</summary>
[Binding]
public sealed class VersionNegotiationSteps(ServerConversation conversation)
{
    /// <summary>The client sends initialize with this version, and over HTTP with the header, where one is named.</summary>
    [When("the client offers protocol version {offer}")]
    public async Task WhenTheClientOffers(Offer offer)
    {
        await conversation.OfferAsync(offer.Version, offer.Headers);
        if (!conversation.Reply.ShowsLife && (await conversation.ProbeAsync()).Channel is HttpSseChannel { NamedAddress: null })
            throw new PreconditionException("The server has named no address to which the offer could be posted");
    }

    /// <summary>The survey offered each revision on a connection of its own.</summary>
    [When("the client has offered every revision")]
    public void WhenTheClientHasOfferedEveryRevision()
    {
        if (conversation.Subject.Survey.Revisions.Count == 0) throw new PreconditionException("The survey found nothing");
    }

    /// <summary>
    /// The result of initialize names another version than the offered one, and the server speaks it: a client that offers it gets it, and where
    /// the authors of the server say which revisions it speaks, it is one of those. Or it names the newest revision that the survey found, or a
    /// newer one that the kit does not know. Where an error will do, as in the page's own example, its data.supported lists versions; that is noted. An error of another
    /// code that names them has, in its text or its data, every modern version that the survey found.
    /// </summary>
    [Then("the server answers with {version}")]
    [Looks(Touch.Asks)]
    public Task ThenTheServerAnswersWith(VersionAnswer expected)
    {
        if (expected.IsError) RequireNames();
        else if (expected.IsLatest) RequireLatest();
        else if (conversation.Reply is not Reply.Failure { Message: var error } || error.Code != expected.Refusal || !NamesVersions(error)) return RequireAnotherAsync();
        else conversation.Note($"The server refused as the example of the page does: {ErrorAnswer.Describe(conversation.Reply)}");
        return Task.CompletedTask;
    }

    private string Offered => conversation.Offered ?? throw new InvalidOperationException("The scenario has offered no version yet.");

    private async Task RequireAnotherAsync()
    {
        var named = Agreed(conversation.Reply)
            ?? throw new ClauseBrokenException($"a result that names a version other than {Offered}", conversation.Reply.Describe());
        if (named == Offered)
            throw new ClauseBrokenException($"a version other than {Offered}, which no server can agree to in a handshake", $"{named} itself");
        await ExpectSupportAsync(named);
    }

    private void RequireNames()
    {
        if (conversation.Reply is not (Reply.Failure or Reply.Unanswered { Delivery.Accepted: false })) throw new ClauseBrokenException("an error", conversation.Reply.Describe());
        var said = ErrorAnswer.Describe(conversation.Reply);
        if (!conversation.Subject.Survey.Modern.All(revision => said.Contains(revision.Name, StringComparison.Ordinal)))
            throw new ClauseBrokenException($"an error that names {string.Join(", ", conversation.Subject.Survey.Modern)}", said);
    }

    private void RequireLatest()
    {
        var latest = conversation.Subject.Survey.Agreed[^1];
        var named = Agreed(conversation.Reply)
            ?? throw new PreconditionException($"The server named no version: to an offer of {Offered} came {conversation.Reply.Describe()}");
        if (named == Offered) throw new PreconditionException($"The server repeated the unknown version {Offered}");
        if (string.CompareOrdinal(named, latest.Name) < 0) throw new ClauseBrokenException($"{latest}, the latest version it speaks", named);
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

    private static bool NamesVersions(JsonRpcError error) =>
        ServerAnswer.Member(error.Data, "supported") is { ValueKind: JsonValueKind.Array } supported
        && supported.EnumerateArray().Any(version => version.ValueKind is JsonValueKind.String);

    private static string? Agreed(Reply reply) =>
        reply is Reply.Success success ? ServerAnswer.Text(success.Message.Result, "protocolVersion") : null;
}
