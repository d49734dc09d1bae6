using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using McpSpecKit.Catalogue;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Embedded;
using McpSpecKit.Schemas;
using McpSpecKit.Wire;

namespace McpSpecKit.Benchmarks;

/// <summary>How long 10,000 messages take: on their way over a channel to the reference in the same process, and held against the schemas.</summary>
internal static class FrameThroughput
{
    /// <summary>How many messages are measured.</summary>
    public const int Messages = 10_000;

    /// <summary>Half of them pings, half of them the answers, one ping at a time.</summary>
    public static async Task<TimeSpan> OverAsync(Transport transport, CancellationToken cancellationToken)
    {
        await using var server = EmbeddedServer.Reference();
        var endpoint = server.Endpoints.First(candidate => candidate.Transport == transport);
        await using var probe = new ServerProbe(
            await endpoint.ConnectAsync(TimeProvider.System, cancellationToken), ClientProfile.Bare, Waits.Default, TimeProvider.System);
        await probe.InitializeAsync(Revision.Legacy[0].Name, Headers.None, cancellationToken);
        await probe.InitializedAsync(cancellationToken);
        var start = Stopwatch.GetTimestamp();
        for (var ping = 0; ping < Messages / 2; ping++) await probe.SendAsync(probe.PlainRequest(), cancellationToken);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Answers to initialize that keep the rules, no two of them alike.</summary>
    public static TimeSpan ThroughTheSchemas()
    {
        var answers = Enumerable.Range(0, Messages).Select(Answer).ToList();
        var start = Stopwatch.GetTimestamp();
        foreach (var answer in answers) MessageSchemas.Embedded.Validate(Revision.LatestLegacy, Party.Server, answer, Method.Initialize);
        return Stopwatch.GetElapsedTime(start);
    }

    private static JsonElement Answer(int number) => JsonElement.Parse(string.Create(
        CultureInfo.InvariantCulture,
        $$$$"""{"jsonrpc":"2.0","id":{{{{number}}}},"result":{"protocolVersion":"2025-11-25","capabilities":{"tools":{"listChanged":true}},"serverInfo":{"name":"a{{{{number}}}}","version":"1"}}}"""));
}
