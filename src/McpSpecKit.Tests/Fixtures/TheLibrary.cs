using McpSpecKit.Protocol;
using McpSpecKit.Schemas;

namespace McpSpecKit.Tests.Fixtures;

public sealed class TheLibrary
{
    private static readonly Revision June2025 = Revision.Parse("2025-06-18");

    [Fact]
    public void GivesEachCallerAMessageOfItsOwn()
    {
        FixtureLibrary.Message(June2025, "InitializeRequest")["params"]!["protocolVersion"] = "1.0";

        Assert.Equal("2025-06-18", (string?)FixtureLibrary.Message(June2025, "InitializeRequest")["params"]!["protocolVersion"]);
    }

    [Fact]
    public void NamesTheMessagesOfAType() =>
        Assert.Equal(["full", "minimal", "string-id"], FixtureLibrary.Slugs(June2025, "PingRequest"));

    [Fact]
    public void NamesWhatItDoesNotHave()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => FixtureLibrary.Message(Revision.Parse("2026-07-28"), "PingRequest"));

        Assert.Equal("There is no fixture valid/2026-07-28/PingRequest/minimal.json.", exception.Message);
    }
}
