using System.Text.Json;
using BenchmarkDotNet.Attributes;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;

namespace McpSpecKit.Benchmarks;

/// <summary>Holds messages against the schemas of a revision.</summary>
[MemoryDiagnoser]
public class ValidatingMessages
{
    private static readonly JsonElement Introduction = JsonElement.Parse(
        """{"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"2025-11-25","capabilities":{"tools":{"listChanged":true}},"serverInfo":{"name":"a","version":"1"}}}""");

    private static readonly JsonElement Broken = JsonElement.Parse(
        """{"jsonrpc":"2.0","id":1,"result":{"protocolVersion":20251125,"capabilities":[],"serverInfo":{"name":"a"}}}""");

    /// <summary>An answer to initialize that keeps the rules.</summary>
    [Benchmark]
    public int WellFormed() => Validate(Introduction);

    /// <summary>One that breaks three of them.</summary>
    [Benchmark]
    public int IllFormed() => Validate(Broken);

    private static int Validate(JsonElement message) =>
        MessageSchemas.Embedded.Validate(Revision.LatestLegacy, Party.Server, message, Method.Initialize).Count;
}
