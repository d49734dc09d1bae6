using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-084", "marks what stands below items", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class MarksInsideAList() : ServerWithOneMoreTool(
    "test_listed",
    """{"type":"object","properties":{"cities":{"type":"array","items":{"type":"string","x-mcp-header":"City"}}}}""");
