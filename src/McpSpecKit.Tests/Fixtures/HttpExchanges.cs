using System.Text.Json;
using McpSpecKit.Catalogue;
using McpSpecKit.Schemas;

namespace McpSpecKit.Tests.Fixtures;

public sealed class HttpExchanges
{
    public static TheoryData<string> Paths => Manifest.PathsWhere(entry => entry.Kind == "http");

    [Theory]
    [MemberData(nameof(Paths))]
    public void FitTheirSchema(string path) =>
        Assert.Empty(FixtureSchemas.Named("exchange").Validate(JsonElement.Parse(FixtureLibrary.Text(path))));

    [Theory]
    [MemberData(nameof(Paths))]
    public void CarryValidMessages(string path)
    {
        var exchange = JsonElement.Parse(FixtureLibrary.Text(path));
        var messages = new MessageCheck(Manifest.Entry(path).SpokenRevision);

        if (exchange.GetProperty("request").TryGetProperty("body", out var asked)) messages.AssertValid(Party.Client, asked);
        Assert.All(Answers(exchange.GetProperty("response")), answer => messages.AssertValid(Party.Server, answer));
    }

    private static IEnumerable<JsonElement> Answers(JsonElement response)
    {
        if (response.TryGetProperty("body", out var body)) yield return body;
        if (!response.TryGetProperty("events", out var events)) yield break;
        foreach (var item in events.EnumerateArray())
        {
            if (item.TryGetProperty("data", out var data)) yield return data;
        }
    }
}
