using McpSpecKit.Catalogue;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Looking;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;
using System.Text.Json;

namespace McpSpecKit.Steps.Traffic;

/// <summary>What holds for each thing of a kind that a party has sent in the scenario.</summary>
[Binding]
public sealed class SentSteps(IScenarioFrame frame)
{
    /// <summary>
    /// Each came over HTTP with the header, and with its value where the sentence gives one: the text in quotes, in which … stands for whatever
    /// there is, or what the words refer to; "with" names what the value lists, whatever else it lists. "If any" lets the header be left out.
    /// </summary>
    [Then("each {kind} from the {party} carries {header}")]
    [Looks]
    public async Task ThenEachCarries(Kind kind, Party party, HeaderRule rule)
    {
        foreach (var sent in await FindAsync(kind, party))
        {
            if (rule.Flaw(sent.Headers ?? Headers.None, Resolve) is { } flaw) throw new ClauseBrokenException($"{rule.Describe(Resolve)} with each {kind}", $"{flaw} with {sent}");

            string? Resolve(string reference) => frame.Traffic.Resolve(reference, sent);
        }
    }

    /// <summary>
    /// Each is so: of a type of JSON, a value, a number outside of a range, or of a form that the protocol knows. "Or" leaves the choice, and
    /// "not" bars all that follows.
    /// </summary>
    [Then("each {kind} from the {party} is {condition}")]
    [Looks]
    public async Task ThenEachIs(Kind kind, Party party, Condition condition)
    {
        foreach (var sent in await FindAsync(kind, party))
            if (!condition.Holds(sent)) throw new ClauseBrokenException($"each {kind} to be {condition}", $"{sent}");
    }

    /// <summary>
    /// Each has what the table lists: at a place, which is the names of members with slashes between them, something that is so. "Anything" may
    /// stand there, be it null, or "nothing". What the protocol keeps in _meta goes without its prefix.
    /// </summary>
    [Then("each {kind} from the {party} has")]
    [Looks]
    public async Task ThenEachHas(Kind kind, Party party, DataTable places)
    {
        foreach (var sent in await FindAsync(kind, party)) Places.Demand(sent, places);
    }

    /// <summary>None has a member of this name, be it null.</summary>
    [Then("each {kind} from the {party} has no {word}")]
    [Looks]
    public async Task ThenEachHasNo(Kind kind, Party party, string member)
    {
        foreach (var sent in await FindAsync(kind, party))
            if (sent.At(member).Json.ValueKind is not JsonValueKind.Undefined) throw new ClauseBrokenException($"each {kind} without {member}", $"{sent}");
    }

    private Task<IReadOnlyList<Sent>> FindAsync(Kind kind, Party party) => frame.TrafficOf(party).FindAsync(kind);
}
