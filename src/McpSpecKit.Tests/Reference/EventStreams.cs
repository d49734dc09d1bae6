using System.Net;

namespace McpSpecKit.Tests.Reference;

public sealed class EventStreams : IAsyncLifetime
{
    private const string Ping = """{"jsonrpc":"2.0","id":7,"method":"ping"}""";
    private SsePeer peer = null!;

    public async Task InitializeAsync() => peer = await SsePeer.StartAsync();

    public async Task DisposeAsync() => await peer.DisposeAsync();

    [Fact]
    public async Task BeginWithTheAddressForMessages()
    {
        await using var events = peer.Open();

        var first = await SsePeer.NextAsync(events);

        Assert.Equal("endpoint", first.EventType);
        Assert.Matches("^/messages\\?session=[0-9a-f]{32}$", first.Data);
    }

    [Fact]
    public async Task BringAnswersWhilePostsAreOnlyTaken()
    {
        await using var events = peer.Open();
        var address = (await SsePeer.NextAsync(events)).Data;

        using var taken = await peer.PostAsync(address, StdioPeer.Initialize("2024-11-05"));
        var answer = await SsePeer.NextAsync(events);

        Assert.Equal((HttpStatusCode.Accepted, ""), (taken.StatusCode, await taken.Content.ReadAsStringAsync()));
        Assert.Equal("message", answer.EventType);
        Assert.Contains("\"protocolVersion\":\"2024-11-05\"", answer.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeepClientsApart()
    {
        await using var one = peer.Open();
        await using var other = peer.Open();
        var (addressOfOne, addressOfOther) = ((await SsePeer.NextAsync(one)).Data, (await SsePeer.NextAsync(other)).Data);

        using var first = await peer.PostAsync(addressOfOne, StdioPeer.Initialize("2024-11-05"));
        using var second = await peer.PostAsync(addressOfOther, Ping);

        Assert.NotEqual(addressOfOne, addressOfOther);
        Assert.Contains("2024-11-05", (await SsePeer.NextAsync(one)).Data, StringComparison.Ordinal);
        Assert.Equal("""{"jsonrpc":"2.0","id":7,"result":{}}""", (await SsePeer.NextAsync(other)).Data);
    }

    [Fact]
    public async Task AnswerWhatIsNoMessage()
    {
        await using var events = peer.Open();
        var address = (await SsePeer.NextAsync(events)).Data;

        using var taken = await peer.PostAsync(address, "not JSON");

        Assert.Contains("-32700", (await SsePeer.NextAsync(events)).Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakeTheirAddressWithThem()
    {
        string address;
        await using (var events = peer.Open()) address = (await SsePeer.NextAsync(events)).Data;

        Assert.Equal(HttpStatusCode.NotFound, await StatusWhenGoneAsync(address));
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost:1234", HttpStatusCode.OK)]
    public async Task OpenForPagesOfThisMachineOnly(string origin, HttpStatusCode status)
    {
        using var answer = await peer.SendAsync(HttpMethod.Get, "/sse", origin: origin);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task RefusePostsOfOtherPages()
    {
        await using var events = peer.Open();
        var address = (await SsePeer.NextAsync(events)).Data;

        using var answer = await peer.SendAsync(HttpMethod.Post, address, Ping, "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("POST", "/sse")]
    [InlineData("GET", "/messages")]
    public async Task KnowOneMethodEach(string method, string path)
    {
        using var answer = await peer.SendAsync(new HttpMethod(method), path);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    /// <summary>The server notices a little later that a client left.</summary>
    private async Task<HttpStatusCode> StatusWhenGoneAsync(string address)
    {
        while (true)
        {
            using var answer = await peer.PostAsync(address, Ping);
            if (answer.StatusCode is not HttpStatusCode.Accepted) return answer.StatusCode;
        }
    }
}
