namespace McpSpecKit.Reference.Http;

/// <summary>An HTTP request is refused before it reaches a session.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">The code of the JSON-RPC error in the body.</param>
/// <param name="message">What is wrong, for people.</param>
public sealed class HttpRefusedException(int status, int code, string message) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>The code of the JSON-RPC error in the body.</summary>
    public int Code { get; } = code;
}
