using System.Text.Json;
using CsCheck;
using Json.Schema;
using McpSpecKit.Schemas;
using McpSpecKit.Schemas.Validation;
using McpSpecKit.Tests.Fuzzing;

namespace McpSpecKit.Tests.Schemas;

public sealed class PatternsOfTheKitsOwnSchemas
{
    private static readonly Json.Schema.JsonSchema[] SchemasOfSchemas = [MetaSchemas.Draft7, MetaSchemas.Draft202012, MetaSchemas.Core202012];

    private static readonly IReadOnlyList<string> Patterns =
        [.. EmbeddedFixtures.Paths
            .Where(path => path.StartsWith("schemas/", StringComparison.Ordinal))
            .Select(path => EmbeddedFixtures.Read(path)!)
            .Concat(SchemasOfSchemas.Select(schema => JsonSerializer.Serialize(schema)))
            .SelectMany(schema => PatternsIn(JsonElement.Parse(schema)))
            .Distinct()
            .Select(EcmaPattern.Translate)];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char["aZ0-._/#\n\r"].Array[0, 12].Select(characters => new string(characters)),
        Gen.Select(Gen.Char["0af-\n\u2028"].Array[0, 6], more => $"00-{new string('a', 32)}-{new string('b', 16)}-01{new string(more)}"));

    [Fact]
    public void AreAllCompiledAhead()
    {
        Assert.NotEmpty(Patterns);
        Assert.All(Patterns, pattern => Assert.NotNull(OwnPatterns.Find(pattern)));
    }

    [Fact]
    public Task MatchWhatTheyMatchWithoutGoingBack()
    {
        var pairs = Patterns.Select(pattern => (Ahead: OwnPatterns.Find(pattern)!, Linear: EcmaPattern.ToLinear(pattern))).ToList();
        return Texts.HoldsAsync(
            few: 10_000,
            text =>
            {
                Assert.All(pairs, pair => Assert.Equal(pair.Linear.IsMatch(text), pair.Ahead.IsMatch(text)));
                return Task.CompletedTask;
            });
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("a/")]
    public void TakeTimeThatGrowsWithTheTextAlone(string part)
    {
        // What goes back for each letter would be broken off.
        var text = $"{string.Concat(Enumerable.Repeat(part, 1_000_000))}#!";

        Assert.All(Patterns, pattern => Assert.DoesNotMatch(OwnPatterns.Find(pattern)!, text));
    }

    private static IEnumerable<string> PatternsIn(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(member => member is { Name: "pattern", Value.ValueKind: JsonValueKind.String }
            ? [member.Value.GetString()!]
            : PatternsIn(member.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(PatternsIn),
        _ => [],
    };
}
