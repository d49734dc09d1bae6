using System.Text.Json.Nodes;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Probes;

public sealed class AModernRequest
{
    private static readonly Revision July2026 = Revision.Parse("2026-07-28");

    [Fact]
    public void SaysWhichRevisionItSpeaksAndWhoSendsIt()
    {
        var metadata = RequestMetadata.For(July2026, []);

        Assert.Equal("2026-07-28", (string?)metadata[MetaKey.ProtocolVersion]);
        Assert.Equal("mcp-spec-kit", (string?)metadata[MetaKey.ClientInfo]!["name"]);
    }

    [Fact]
    public void DeclaresACopyOfTheCapabilities()
    {
        var capabilities = new JsonObject { ["sampling"] = new JsonObject() };

        var declared = RequestMetadata.For(July2026, capabilities)[MetaKey.ClientCapabilities];

        Assert.True(JsonNode.DeepEquals(capabilities, declared));
        Assert.NotSame(capabilities, declared);
    }

    [Fact]
    public void FitsIntoParametersOfAnyMethod()
    {
        var parameters = new JsonObject { ["_meta"] = RequestMetadata.For(July2026, []) };

        Assert.Equal(["_meta"], parameters.Select(member => member.Key));
    }

    [Fact]
    public void IsNoneOfALegacyRevision() =>
        Assert.Throws<ArgumentException>(() => RequestMetadata.For(Revision.LatestLegacy, []));
}
