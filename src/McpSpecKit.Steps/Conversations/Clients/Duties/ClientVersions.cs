using McpSpecKit.Adapters.Clients;
using McpSpecKit.Probes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Conversations.Clients.Duties;

/// <summary>The client's side of the page basic/lifecycle, section "Version Negotiation".</summary>
public sealed class ClientVersions(ClientConversation conversation)
{
    /// <summary>The version that was offered came back, and the client went on: it sent something after the answer, or says that it is connected.</summary>
    [Deed("offers a revision that it speaks")]
    public async Task TheClientOffersWhatItSpeaks()
    {
        var offered = Offered();
        await conversation.DemandInTimeAsync(GoesOn, "an offer that the client goes on with when the server agrees", () => $"the offer of {offered}, and then nothing");
    }

    /// <summary>After the answer to initialize the client sent something, but for DELETE, or says that it is connected.</summary>
    [Deed("goes on after the answer to initialize")]
    public async Task TheClientGoesOn()
    {
        RequireAnAnswer();
        await conversation.DemandInTimeAsync(GoesOn, "a client that goes on", () => "nothing after the answer");
    }

    /// <summary>Of the versions that the client offered when it was asked to, and those that its authors claim, it offers the latest.</summary>
    [Deed("offers the latest revision with a handshake that it speaks")]
    public void TheClientOffersItsLatest()
    {
        var survey = conversation.Subject.Survey.Endpoint;
        var offered = Offered();
        var latest = Revision.Legacy.LastOrDefault(revision => survey.Claims.Contains(revision) || survey.Revisions.Any(found => found.Answered == revision.Name))
            ?? throw new PreconditionException($"The client has offered no revision with a handshake that the kit knows, but {offered}");
        if (string.CompareOrdinal(offered, latest.Name) < 0) throw new ClauseBrokenException($"the offer of {latest}", $"the offer of {offered}");
    }

    /// <summary>
    /// After the answer to initialize came no message, and no GET that the client has not left, until the client did nothing more; to end the
    /// session with DELETE is part of the end. A stream that it opens as the answer comes has as long to end as an answer may take.
    /// </summary>
    [Deed("ends the connection")]
    public async Task TheClientEndsTheConnection()
    {
        RequireAnAnswer();
        foreach (var http in AfterTheAnswer().OfType<ClientEntry.Called>().Select(called => called.Http).Where(http => http.Method == "GET"))
            _ = http.Left.UnsafeRegister(_ => conversation.Log.Stir(), null);
        await conversation.AwaitAsync(() => Unended() is not ClientEntry.Called { Http.Method: "GET" }, conversation.Subject.Waits.Reply);
        if (Unended() is { } entry) throw new ClauseBrokenException("nothing more from the client", Describe(entry));
    }

    private ClientEntry? Unended() => AfterTheAnswer().FirstOrDefault(entry => entry is not ClientEntry.Called { Http: { Method: "GET", Left.IsCancellationRequested: true } });

    private IEnumerable<ClientEntry> AfterTheAnswer() => conversation.Log.Entries
        .SkipWhile(entry => entry is not ClientEntry.Answered { Request.Method: Method.Initialize })
        .Where(entry => entry is ClientEntry.Called { Http.Method: not "DELETE" } or ClientEntry.Said { Http: null });

    private static string Describe(ClientEntry entry) => entry switch
    {
        ClientEntry.Called called => $"{called.Http.Lane} {System.Text.Encoding.UTF8.GetString(called.Http.Body.Span)}".TrimEnd(),
        ClientEntry.Said said => $"{said.Message}",
        _ => "something else",
    };

    private bool GoesOn() => AfterTheAnswer().Any() || conversation.Reports.Any(report => report.Outcome is ClientOutcome.Done);

    private void RequireAnAnswer() => conversation.Require(
        conversation.Log.Entries.Any(entry => entry is ClientEntry.Answered { Request.Method: Method.Initialize }),
        "The client has sent no initialize that could be answered");

    private string Offered()
    {
        var offers = conversation.Log.RequestsFor(Method.Initialize);
        conversation.Require(offers.Count > 0, "The client has sent no initialize");
        return ServerAnswer.Text(offers[0].Params, "protocolVersion") ?? throw new ClauseBrokenException("a string protocolVersion", $"{offers[0]}");
    }
}
