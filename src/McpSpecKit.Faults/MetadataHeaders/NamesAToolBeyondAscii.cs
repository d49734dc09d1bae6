using McpSpecKit.Wire;

namespace McpSpecKit.Faults.MetadataHeaders;

[Fault("HT-070", "lists a tool whose name does not fit into a header", Transports = [Transport.Stdio, Transport.StreamableHttp])]
public sealed class NamesAToolBeyondAscii() : ServerWithOneMoreTool(
    "größe",
    """{"type":"object"}""");
