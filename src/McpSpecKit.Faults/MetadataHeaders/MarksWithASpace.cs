using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-081", "marks an argument with something that no header is called", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class MarksWithASpace() : ServerWithOneMoreTool(
    "test_spaced",
    """{"type":"object","properties":{"city":{"type":"string","x-mcp-header":"My City"}}}""");
