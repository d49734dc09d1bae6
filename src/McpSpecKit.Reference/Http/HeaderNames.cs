namespace McpSpecKit.Reference.Http;

/// <summary>The headers that the protocol adds to HTTP (page <c>basic/transports</c>, section "Streamable HTTP").</summary>
internal static class HeaderNames
{
    public const string Session = "Mcp-Session-Id";
    public const string ProtocolVersion = "MCP-Protocol-Version";
    public const string LastEventId = "Last-Event-ID";
    public const string Method = "Mcp-Method";
    public const string Name = "Mcp-Name";
    public const string ParameterPrefix = "Mcp-Param-";
}
