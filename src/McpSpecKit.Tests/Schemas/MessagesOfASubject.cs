using System.Text.Json;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;

namespace McpSpecKit.Tests.Schemas;

public sealed class MessagesOfASubject
{
    private static readonly Revision June2025 = Revision.Parse("2025-06-18");

    public static TheoryData<string> Revisions => [.. Revision.All.Select(revision => revision.Name)];

    [Theory]
    [MemberData(nameof(Revisions))]
    public void MayReportAnUnreadableRequestWithTheIdNull(string revision) =>
        AssertAccepted(revision, """{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"What?"}}""");

    [Theory]
    [MemberData(nameof(Revisions))]
    public void MayUseMethodsThatTheKitDoesNotKnow(string revision) =>
        AssertAccepted(revision, """{"jsonrpc":"2.0","method":"notifications/vendor/hint","params":{"a":1}}""");

    [Theory]
    [InlineData("1")]
    [InlineData("\"ping\"")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void AreNothingElseThanMessages(string json)
    {
        foreach (var revision in Revision.All)
        {
            Assert.NotEmpty(Validate(revision, Party.Server, json));
            Assert.NotEmpty(Validate(revision, Party.Client, json));
        }
    }

    [Fact]
    public void AreCheckedByTheMethodThatTheyAnswer()
    {
        var empty = JsonElement.Parse("""{"jsonrpc":"2.0","id":1,"result":{}}""");

        Assert.Empty(MessageSchemas.Embedded.Validate(June2025, Party.Server, empty));
        Assert.Empty(MessageSchemas.Embedded.Validate(June2025, Party.Server, empty, Method.Ping));
        Assert.Equal(3, MessageSchemas.Embedded.Validate(June2025, Party.Server, empty, Method.Initialize).Count);
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","method":"\ud800"}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"a","params":{"\udc00\ud800":1}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"\\\uD83d"}""")]
    public void HoldNoHalvesOfSurrogatePairs(string json) =>
        Assert.Contains("surrogate", Assert.Single(Validate(June2025, Party.Server, json)).Sentence, StringComparison.Ordinal);

    [Fact]
    public void MayEscapeWholeSurrogatePairs() =>
        AssertAccepted("2025-06-18", """{"jsonrpc":"2.0","method":"\\ud800\ud83d\uDE00\u00e9\n"}""");

    [Fact]
    public void HaveOneSender() => Assert.Throws<ArgumentOutOfRangeException>(() => Validate(June2025, Party.Both, "{}"));

    private static void AssertAccepted(string revision, string json) =>
        Assert.Empty(Validate(Revision.Parse(revision), Party.Server, json));

    private static IReadOnlyList<SchemaViolation> Validate(Revision revision, Party sender, string json) =>
        MessageSchemas.Embedded.Validate(revision, sender, JsonElement.Parse(json));
}
