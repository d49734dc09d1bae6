using System.Text.Json;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;

namespace McpSpecKit.Tests.Fixtures;

public sealed class Conversations
{
    public static TheoryData<string> Paths => Manifest.PathsWhere(entry => entry.Kind == "conversation");

    [Theory]
    [MemberData(nameof(Paths))]
    public void HaveFramesThatFitTheirSchema(string path) =>
        Assert.All(Frames(path), frame => Assert.Empty(FixtureSchemas.Named("frame").Validate(frame)));

    [Theory]
    [MemberData(nameof(Paths))]
    public void CarryValidMessages(string path)
    {
        var revision = Manifest.Entry(path).SpokenRevision;
        var messages = new MessageCheck(revision);

        foreach (var frame in Frames(path))
        {
            if (!frame.TryGetProperty("message", out var message)) continue;
            var sender = frame.GetProperty("from").ValueEquals("client") ? Party.Client : Party.Server;
            var spoken = frame.TryGetProperty("revision", out var named) ? Revision.Parse(named.GetString()!) : revision;
            messages.AssertValid(spoken, sender, message);
        }
    }

    private static IEnumerable<JsonElement> Frames(string path) =>
        FixtureLibrary.Text(path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line));
}
