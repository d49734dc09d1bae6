using CsCheck;
using McpSpecKit.Catalogue;
using McpSpecKit.Judge;
using McpSpecKit.Reference.Embedded;

namespace McpSpecKit.Tests.Fuzzing;

public sealed class WhateverAClientSays
{
    [Fact]
    public Task TheKitTakesNoBlame() => Gen.Select(Fuzz.Mutations, Selection.Of(Party.Client)).HoldsAsync(
        few: 6,
        async given =>
        {
            var (mutation, options) = given;
            await using var client = new EmbeddedClient("spoiled", () => new SpoiledClient(mutation));
            await Fuzz.JudgeAsync(new ConformanceJudge(client, options));
        });
}
