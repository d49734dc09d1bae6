using System.Text.Json;
using McpSpecKit.Catalogue;
using McpSpecKit.Schemas;

namespace McpSpecKit.Tests.Fixtures;

public sealed class InvalidMessages
{
    public static TheoryData<string> Paths => Manifest.PathsWhere(entry => entry.Valid is false);

    [Theory]
    [MemberData(nameof(Paths))]
    public void FailAtTheOnePlaceThatTheManifestNames(string path)
    {
        var entry = Manifest.Entry(path);
        var message = JsonElement.Parse(FixtureLibrary.Text(path));

        Assert.All(entry.Senders, sender => AssertFault(entry, sender, message));
    }

    private static void AssertFault(ManifestEntry entry, Party sender, JsonElement message)
    {
        var violation = Assert.Single(MessageSchemas.Embedded.Validate(entry.SpokenRevision, sender, message, entry.Answers ?? ""));

        Assert.Equal(entry.At, violation.Pointer);
        if (entry.Keyword == "false") Assert.Equal("It must not be there.", violation.Sentence);
        else Assert.EndsWith($"/{entry.Keyword}", violation.SchemaPointer, StringComparison.Ordinal);
    }
}
