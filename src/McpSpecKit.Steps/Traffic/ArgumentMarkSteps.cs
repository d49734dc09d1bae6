using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Steps.Conversations.Content;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Traffic;

/// <summary>How servers mark arguments of their tools; see 2026-07-28, page basic/transports/streamable-http, section "Schema Extension".</summary>
[Binding]
public sealed class ArgumentMarkSteps(ToolSchemas schemas)
{
    private const string TokenMarks = "!#$%&'*+-.^_`|~";

    /// <summary>Each mark is a string of at least one character, all of them such as names of headers have. Without marks the scenario does not concern the server.</summary>
    [Then("each mark from the server is a token")]
    public void ThenEachIsAToken() => Expect("a string that the name of a header may end with", mark =>
        mark.Value.ValueKind is JsonValueKind.String && mark.Value.GetString() is { Length: > 0 } text
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || TokenMarks.Contains(letter, StringComparison.Ordinal)));

    /// <summary>No two marks of a tool are equal without regard to case. Without marks the scenario does not concern the server.</summary>
    [Then("each mark from the server is the only one of its name in its tool")]
    public void ThenEachIsUnique()
    {
        var doubled = Marks().GroupBy(mark => (mark.Tool, Name: mark.Value.ToString().ToUpperInvariant())).FirstOrDefault(same => same.DistinctBy(mark => mark.Pointer).Count() > 1);
        if (doubled is not null) throw new ClauseBrokenException("marks that differ", string.Join(" and ", doubled));
    }

    /// <summary>Beside each mark the type is integer, string or boolean. Without marks the scenario does not concern the server.</summary>
    [Then("each mark from the server is on an integer, a string or a boolean")]
    public void ThenEachIsOnAPrimitive() => Expect("a mark beside the type integer, string or boolean", mark => TypesOf(mark.Schema).All(type => type is "integer" or "string" or "boolean" or "null"));

    /// <summary>On the way from the root to each mark are properties alone. Without marks the scenario does not concern the server.</summary>
    [Then("each mark from the server is reached through properties alone")]
    public void ThenEachIsReached() => Expect("a mark that is reached through properties alone", mark => mark.IsReached);

    private static IEnumerable<string> TypesOf(JsonElement schema) => ServerAnswer.Member(schema, "type") switch
    {
        { ValueKind: JsonValueKind.String } one => [one.GetString()!],
        { ValueKind: JsonValueKind.Array } several => several.EnumerateArray().Select(type => type.ToString()),
        // The type may follow from other members: then nothing is wrong with it that could be seen here.
        _ => schema.EnumerateObject().Any(member => member.Name is "enum" or "const" or "anyOf" or "oneOf" or "allOf" or "$ref") ? [] : ["any"],
    };

    private void Expect(string what, Predicate<SchemaMark> holds)
    {
        if (Marks().FirstOrDefault(mark => !holds(mark)) is { } wrong) throw new ClauseBrokenException(what, $"{wrong}");
    }

    private IReadOnlyList<SchemaMark> Marks() =>
        schemas.Marks is { Count: > 0 } marks ? marks : throw new NotApplicableException("No tool of the server has marked arguments");
}
