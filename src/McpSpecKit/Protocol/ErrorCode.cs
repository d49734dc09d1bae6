namespace McpSpecKit.Protocol;

/// <summary>The error codes that JSON-RPC 2.0 reserves, and those that the protocol defines.</summary>
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

    /// <summary>A resource does not exist; up to 2025-11-25, and not used any more after it.</summary>
    public const int ResourceNotFound = -32002;

    /// <summary>An HTTP header is missing, malformed, or not what the body says; from 2026-07-28 on.</summary>
    public const int HeaderMismatch = -32020;

    /// <summary>The request needs a capability that the client did not declare with it; from 2026-07-28 on.</summary>
    public const int MissingClientCapability = -32021;

    /// <summary>The server does not speak the version that the request names; from 2026-07-28 on.</summary>
    public const int UnsupportedProtocolVersion = -32022;
}
