namespace McpSpecKit.Protocol;

/// <summary>The error codes that JSON-RPC 2.0 reserves and the protocol uses.</summary>
public static class ErrorCode
{
    /// <summary>The bytes are not JSON.</summary>
    public const int ParseError = -32700;

    /// <summary>The JSON is no message of the protocol.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>The method does not exist, or its capability was not declared.</summary>
    public const int MethodNotFound = -32601;

    /// <summary>The parameters do not fit the method.</summary>
    public const int InvalidParams = -32602;

    /// <summary>The receiver failed.</summary>
    public const int InternalError = -32603;
}
