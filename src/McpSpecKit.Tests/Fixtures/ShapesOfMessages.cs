using McpSpecKit.Protocol;
using McpSpecKit.Schemas;

namespace McpSpecKit.Tests.Fixtures;

public sealed class ShapesOfMessages
{
    private const string Shape = "MS-062";

    public static TheoryData<string> Valid => Manifest.PathsWhere(entry => entry.Valid is true);

    public static TheoryData<string> Invalid => Manifest.PathsWhere(entry => entry.Valid is false);

    [Theory]
    [MemberData(nameof(Valid))]
    public void AreKeptByWellFormedMessages(string path) => Assert.All(FlawsOf(path), Assert.Empty);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void AreBrokenWhereNoOtherRequirementIs(string path)
    {
        var entry = Manifest.Entry(path);

        Assert.All(FlawsOf(path), flaws => Assert.True(
            (entry.Requirement == Shape) == (flaws.Count > 0),
            $"{path} shows {entry.Requirement}, but its shape has these flaws: {string.Join(' ', flaws)}"));
    }

    private static IEnumerable<IReadOnlyList<SchemaViolation>> FlawsOf(string path)
    {
        var entry = Manifest.Entry(path);
        var message = JsonRpcReader.Read(FixtureLibrary.Text(path));
        return entry.Senders.Select(sender => MessageSchemas.Embedded.ValidateShape(entry.SpokenRevision, sender, message, entry.Answers));
    }
}
