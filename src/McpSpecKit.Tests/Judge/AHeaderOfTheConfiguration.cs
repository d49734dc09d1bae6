using System.Collections.Concurrent;
using McpSpecKit.Configuration;
using McpSpecKit.Judge;
using McpSpecKit.Reports.Json;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;
using Microsoft.AspNetCore.Http;

namespace McpSpecKit.Tests.Judge;

public sealed class AHeaderOfTheConfiguration
{
    private const string Variable = "MCP_SPEC_KIT_TEST_TOKEN";
    private const string Token = "s3cr3t-0f-th3-t3st";
    private static readonly Waits Short = new(TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(50));
    private readonly ConcurrentQueue<(string Custom, string Tenant, string Origin)> seen = new();

    [Theory]
    [InlineData("http")]
    [InlineData("sse")]
    public async Task GoesWithEachRequestAndStandsInNoReport(string transport)
    {
        Environment.SetEnvironmentVariable(Variable, Token);
        await using var server = await SseServer.StartAsync(Refuse, Refuse);
        var json = $$"""{ "server": { "{{transport}}": { "url": "{{server.Url}}", "headers": { "X-Custom": "Id ${{{Variable}}}", "X-Tenant": "acme" } } } }""";
        var configuration = ConfigurationFile.Parse(json, "mcpspeckit.json", Path.GetFullPath("."));
        await using var subject = ConfiguredServer.Create(configuration, Short);
        var options = new JudgeOptions { Waits = Short, Only = ["LC-011"], Redaction = new Redaction(configuration.Secrets) };

        var report = await new ConformanceJudge(subject, options).JudgeAsync(progress: null, CancellationToken.None);

        Assert.NotEmpty(seen);
        Assert.All(seen, headers => Assert.Equal(("Id " + Token, "acme"), (headers.Custom, headers.Tenant)));
        var text = JsonReport.ToText(report);
        Assert.DoesNotContain(Token, text, StringComparison.Ordinal);
        Assert.Contains("acme", text, StringComparison.Ordinal);
        if (transport == "http") Assert.Contains("error -1 «who is [redacted]»", text, StringComparison.Ordinal);
    }

    [Fact]
    public void IsSecretByItsNameAndSoAreVariables()
    {
        const string json = """
            { "server": {
                "stdio": { "command": "x", "env": { "API_KEY": "k-1", "LEVEL": "debug" } },
                "http": { "url": "http://a/", "headers": { "X-Api-Key": "k-2", "Authorization": "Bearer k 3", "X-Tenant": "acme" } } } }
            """;

        var configuration = ConfigurationFile.Parse(json, "mcpspeckit.json", Path.GetFullPath("."));

        Assert.Equal(["k 3", "k-1", "k-2"], configuration.Secrets.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("\u20ac")]
    public void ThatTakesWhatNoHeaderCanCarryOutOfTheEnvironmentIsRefused(string value)
    {
        const string variable = "MCP_SPEC_KIT_TEST_UNSENDABLE";
        Environment.SetEnvironmentVariable(variable, value);

        Assert.StartsWith("the value of 'A' takes a character out of the environment", ConfiguredHeaders.ProblemOf("A", $"${{{variable}}}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GivesWayToOneOfTheRequestItself()
    {
        await using var server = await SseServer.StartAsync(Refuse, Refuse);
        await using var channel = new StreamableHttpChannel(
            server.Url, Short, TimeProvider.System, headers: Headers.None.With("Origin", "http://mine.example"));
        channel.Listen(new HeardMessages());

        await channel.ExchangeAsync(HttpMethod.Get, body: null, Headers.None.With("origin", "http://other.example"), CancellationToken.None);

        Assert.Equal("http://other.example", seen.Single().Origin);
    }

    private Task Refuse(HttpContext http)
    {
        seen.Enqueue(($"{http.Request.Headers["X-Custom"]}", $"{http.Request.Headers["X-Tenant"]}", $"{http.Request.Headers.Origin}"));
        return SseServer.Answer(
            401,
            "application/json",
            $$$"""{"jsonrpc":"2.0","id":1,"error":{"code":-1,"message":"who is {{{$"{http.Request.Headers["X-Custom"]}".Split(' ')[^1]}}}"}}""")(http);
    }
}
