namespace McpSpecKit.Wire;

/// <summary>The names of transports as reports, tags and configuration write them.</summary>
public static class TransportNames
{
    /// <summary>The name of a transport, such as <c>streamable-http</c>.</summary>
    public static string ToName(this Transport transport) => transport switch
    {
        Transport.Stdio => "stdio",
        Transport.StreamableHttp => "streamable-http",
        Transport.HttpSse => "http-sse",
        Transport.InProcess => "in-process",
        _ => throw new ArgumentOutOfRangeException(nameof(transport), transport, message: null),
    };
}
