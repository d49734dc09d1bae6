using System.Text.Json;
using McpSpecKit.Schemas;

namespace McpSpecKit.Tests.Fixtures;

public sealed class ValidMessages
{
    public static TheoryData<string> Paths => Manifest.PathsWhere(entry => entry.Valid is true);

    [Theory]
    [MemberData(nameof(Paths))]
    public void FitTheirTypeAndTheirSender(string path)
    {
        var entry = Manifest.Entry(path);
        var message = JsonElement.Parse(FixtureLibrary.Text(path));

        Assert.Empty(MessageSchemas.Embedded.Find(entry.SpokenRevision, entry.Type!)!.Validate(message));
        Assert.All(
            entry.Senders,
            sender => Assert.Empty(MessageSchemas.Embedded.Validate(entry.SpokenRevision, sender, message, entry.Answers ?? "")));
    }
}
