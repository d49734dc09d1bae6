using McpSpecKit.Catalogue;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Steps.Traffic;

namespace McpSpecKit.Steps.Observation;

/// <summary>What is written down of either party, and never judged.</summary>
[Binding]
public sealed class NotingSteps(IScenarioFrame frame)
{
    private const int Shown = 10;

    /// <summary>
    /// Records how many things of the kind came, and the first of them; of a client that has sent none, what became of it instead. A server gets
    /// the time that it takes to answer a later plain request.
    /// </summary>
    [Then("it is noted which {things} the {party} has sent")]
    [Looks(Touch.Settles)]
    public async Task ThenTheThingsAreNoted(Things things, Party party)
    {
        var traffic = frame.TrafficOf(party);
        var sent = await traffic.ListAsync(things.Kind);
        var shown = string.Join("; ", sent.Take(Shown));
        traffic.Note(sent.Count switch
        {
            0 => $"The {NameOf(party)} has sent no {things.Kind}{traffic.DescribeEnd()}.",
            1 => $"The {NameOf(party)} has sent one {things.Kind}: {shown}.",
            _ => $"The {NameOf(party)} has sent {sent.Count} {things}: {shown}{(sent.Count > Shown ? "; …" : ".")}",
        });
    }

    /// <summary>Records the first request of the client.</summary>
    [Then("it is noted what the {party} has asked for first")]
    [Looks]
    public async Task ThenTheFirstRequestIsNoted(Party party)
    {
        var traffic = frame.TrafficOf(party);
        var first = (await traffic.FindAsync(new Kind("request")))[0];
        traffic.Note($"The {NameOf(party)} has sent first: {first}.");
    }

    /// <summary>Records the revisions that the survey found, and how the party came to speak them.</summary>
    [Then("it is noted which revisions the {party} speaks")]
    [Looks]
    public void ThenTheRevisionsAreNoted(Party party) => frame.TrafficOf(party).NoteRevisions();

    private static string NameOf(Party party) => party is Party.Server ? "server" : "client";
}
