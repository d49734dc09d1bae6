using McpSpecKit.Configuration;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Configuration;

public sealed class AServerWithSeveralUrls
{
    private static readonly HttpConfiguration Http = new("http://127.0.0.1:{port}/mcp") { Start = "serve --port {port}" };
    private static readonly HttpConfiguration Sse = new("http://127.0.0.1:{port}/sse") { Start = "serve --port {port}" };

    [Fact]
    public async Task SharesOnePortWhereOneCommandStartsIt()
    {
        await using var server = ConfiguredServer.Create(new SubjectConfiguration { Http = Http, Sse = Sse }, Waits.Default);

        Assert.Equal([Transport.StreamableHttp, Transport.HttpSse], server.Endpoints.Select(endpoint => endpoint.Transport));
        Assert.Equal(PortOf(server.Endpoints[0].Address), PortOf(server.Endpoints[1].Address));
    }

    [Theory]
    [InlineData("serve --sse --port {port}", "A")]
    [InlineData("serve --port {port}", "B")]
    public async Task HasAPortForEachCommand(string start, string variable)
    {
        var environment = new Dictionary<string, string> { [variable] = "1" };
        var http = Http with { Environment = new Dictionary<string, string> { ["A"] = "1" } };
        var sse = Sse with { Start = start, Environment = environment };
        await using var server = ConfiguredServer.Create(new SubjectConfiguration { Http = http, Sse = sse }, Waits.Default);

        Assert.NotEqual(PortOf(server.Endpoints[0].Address), PortOf(server.Endpoints[1].Address));
    }

    [Fact]
    public async Task MayRunAlready()
    {
        var running = new SubjectConfiguration { Sse = new HttpConfiguration("http://127.0.0.1:3000/sse") };
        await using var server = ConfiguredServer.Create(running, Waits.Default);

        Assert.Equal("http://127.0.0.1:3000/sse", Assert.Single(server.Endpoints).Address);
        Assert.Equal("http://127.0.0.1:3000/sse", server.Name);
    }

    private static int PortOf(string address) => new Uri(address).Port;
}
