using System.Text.Json;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;
using static McpSpecKit.Tests.Schemas.SchemaFixture;

namespace McpSpecKit.Tests.Schemas;

/// <summary>A message may be a mebibyte long and 64 levels deep. Judging one has to end within moments, whatever it holds.</summary>
public sealed class HostileValues
{
    private const int Most = 1024 * 1024;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Schemas => new()
    {
        { "the same name many times", $$"""{"required":[{{Repeat("\"a\"")}}]}""" },
        { "many names", $$"""{"required":[{{string.Join(',', Enumerable.Range(0, Most / 9).Select(number => $"\"{number:d6}\""))}}]}""" },
        { "many flaws", $$"""{"anyOf":[{{Repeat("3")}}]}""" },
        { "a long name", $$"""{"$anchor":"{{new string('a', Most)}}!"}""" },
        { "a deep flaw", string.Concat(Enumerable.Repeat("""{"not":""", 60)) + "3" + new string('}', 60) },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task AreJudgedSoonAsSchemas(string what, string schema)
    {
        var violations = await SoonAsync(() => SchemaDialects.Validate(JsonElement.Parse(schema))!);

        Assert.True(what == "many names" ? violations.Count == 0 : violations.Count > 0, what);
    }

    [Fact]
    public async Task AreNotExplainedWherePlacesWouldFillTheMemory()
    {
        var message = """{"jsonrpc":"2.0","id":1,"result":{"tools":[""" + Repeat("{}") + "]}}";

        var violations = await SoonAsync(() =>
            MessageSchemas.Embedded.Validate(Revision.LatestLegacy, Party.Server, JsonElement.Parse(message), Method.ListTools));

        Assert.Contains("does not say where", Assert.Single(violations).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("^(?:a+)+$")]
    [InlineData("^(?:[a-z]|a)*$")]
    public async Task AreMatchedInLinearTime(string pattern)
    {
        var schema = Compile($$"""{"pattern":"{{pattern}}"}""");

        Assert.False(await SoonAsync(() => schema.Accepts(JsonSerializer.SerializeToElement(new string('a', Most) + "!"))));
    }

    [Fact]
    public async Task AreJudgedTheSameByManyAtOnce()
    {
        var message = JsonElement.Parse("""{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"a"}]}}""");

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => string.Join(' ', MessageSchemas.Embedded
            .Validate(Revision.LatestLegacy, Party.Server, message, Method.ListTools)))));

        Assert.Equal("At /result/tools/0: The member 'inputSchema' is missing.", Assert.Single(answers.Distinct()));
    }

    private static Task<T> SoonAsync<T>(Func<T> judge) => Task.Run(judge).WaitAsync(Soon);

    private static string Repeat(string json) => string.Join(',', Enumerable.Repeat(json, Most / (json.Length + 1)));
}
