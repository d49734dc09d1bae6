using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Reference;

public sealed class BeforeInitialize
{
    [Fact]
    public async Task PingIsAnsweredAndNothingComesFirst()
    {
        await using var peer = new StdioPeer();

        Assert.Equal("""{"jsonrpc":"2.0","id":1,"result":{}}""", (await peer.AskAsync(StdioPeer.Ping(1))).GetRawText());
    }

    [Fact]
    public async Task OtherRequestsAreRefusedForWantOfAHandshakeOrMetadata()
    {
        await using var peer = new StdioPeer();

        var answer = await peer.AskAsync("""{"jsonrpc":"2.0","id":"a","method":"tools/list"}""");

        Assert.Equal(ErrorCode.InvalidParams, answer.ErrorCode());
        Assert.Equal("a", answer.TextAt("id"));
    }

    [Fact]
    public async Task AServerWithoutTheModernEraRefusesMetadataToo()
    {
        await using var peer = new StdioPeer(Behaviours.Legacy());

        Assert.Equal(ErrorCode.InvalidRequest, (await peer.AskAsync(ModernMessage.Request(1, "tools/list"))).ErrorCode());
    }
}
