using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-082", "marks two arguments of a tool alike but for the case", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class MarksTwiceTheSame() : ServerWithOneMoreTool(
    "test_doubled",
    """{"type":"object","properties":{"from":{"type":"string","x-mcp-header":"City"},"to":{"type":"string","x-mcp-header":"city"}}}""");
