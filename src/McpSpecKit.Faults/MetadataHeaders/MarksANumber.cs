using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-083", "marks an argument of type number", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class MarksANumber() : ServerWithOneMoreTool(
    "test_number",
    """{"type":"object","properties":{"share":{"type":"number","x-mcp-header":"Share"}}}""");
