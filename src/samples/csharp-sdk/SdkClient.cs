using McpSpecKit.Adapters.Clients;
using McpSpecKit.Configuration;
using McpSpecKit.Conformance;
using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;
using ModelContextProtocol.Client;

namespace CSharpSdk.Sample;

/// <summary>The client of the official C# SDK in this process, which does what the errand says and leaves.</summary>
public sealed class SdkClient : IClientSubject
{
    private const string KnownFailures = "mcpspeckit.client.baseline.json";

    /// <inheritdoc />
    public JudgeOptions Options { get; } = new()
    {
        Jobs = 16,
        // It works beside the other tests of a machine, and waits only where nothing comes.
        Waits = new Waits(Reply: TimeSpan.FromSeconds(30), Quiet: TimeSpan.FromSeconds(1)),
    };

    /// <inheritdoc />
    public Baseline Baseline { get; } = BaselineFile.Load(Path.Combine(AppContext.BaseDirectory, KnownFailures), KnownFailures);

    /// <inheritdoc />
    public IClientAdapter CreateAdapter() => new InProcessClientAdapter("C# SDK", WorkAsync) { Claims = Revision.All };

    private static async Task WorkAsync(ClientErrand errand, CancellationToken stop)
    {
        await using var transport = new HttpClientTransport(new() { Endpoint = new Uri(errand.Server), TransportMode = HttpTransportMode.StreamableHttp });
        await using var client = await McpClient.CreateAsync(transport, OptionsFor(errand), cancellationToken: stop);
        var tools = await client.ListToolsAsync(cancellationToken: stop);
        if (!errand.Acts.Contains(ClientAct.CallTool)) return;
        await tools[0].CallAsync(new Dictionary<string, object?> { ["a"] = 2, ["b"] = 3 }, cancellationToken: stop);
    }

    /// <summary>On a busy machine an answer may take longer than the five seconds of the SDK, and a modern server be taken for a legacy one.</summary>
    private static McpClientOptions OptionsFor(ClientErrand errand) =>
        new() { ProtocolVersion = errand.Revision?.Name, DiscoverProbeTimeout = TimeSpan.FromSeconds(15) };
}
