using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Stateless;

/// <summary>The refusals that the modern era defines, each with its code, its data and its status over HTTP.</summary>
public static class StatelessRefusal
{
    private const int BadRequestStatus = 400;
    private const int NotFoundStatus = 404;

    /// <summary>The version of a request is not spoken here (page <c>basic/versioning</c>, section "Protocol Version Negotiation").</summary>
    public static RefusedException UnsupportedVersion(string requested, IEnumerable<string> supported) =>
        BadRequest(ErrorCode.UnsupportedProtocolVersion, "Unsupported protocol version", new JsonObject
        {
            ["supported"] = List(supported),
            ["requested"] = requested,
        });

    /// <summary>The client declared no capability that the request needs (page <c>basic/index</c>, section "_meta").</summary>
    public static RefusedException MissingCapability(string capability) =>
        BadRequest(ErrorCode.MissingClientCapability, $"The request needs the client capability '{capability}'.", new JsonObject
        {
            ["requiredCapabilities"] = ClientCapability.Declaration(capability),
        });

    /// <summary>A header is missing, malformed or another than the body says (page <c>basic/transports/streamable-http</c>, section "Server Validation").</summary>
    public static RefusedException HeaderMismatch(string reason) =>
        BadRequest(ErrorCode.HeaderMismatch, $"Header mismatch: {reason}");

    /// <summary>The method does not exist (page <c>basic/transports/streamable-http</c>, section "Protocol Version Header").</summary>
    public static RefusedException UnknownMethod(string method) =>
        new(ErrorCode.MethodNotFound, $"There is no method '{method}' here.") { HttpStatus = NotFoundStatus };

    /// <summary>
    /// <c>initialize</c> comes to a server without a handshake: with metadata it is an unknown method, without it an incomplete request.
    /// The versions are named, since this may be all that the client can show its user (page <c>basic/versioning</c>, section "Backward
    /// Compatibility with Initialization-Based Versions").
    /// </summary>
    public static RefusedException NoHandshake(IReadOnlyList<string> supported, bool hasMetadata) => new(
        hasMetadata ? ErrorCode.MethodNotFound : ErrorCode.InvalidParams,
        $"There is no 'initialize' here: each request names its version in _meta, one of {string.Join(", ", supported)}.",
        new JsonObject { ["supported"] = List(supported) })
    {
        HttpStatus = hasMetadata ? NotFoundStatus : BadRequestStatus,
    };

    /// <summary>A request belongs to neither era: there was no handshake, and it has no metadata.</summary>
    public static RefusedException NeitherEra() => BadRequest(
        ErrorCode.InvalidParams, "Invalid params: a request comes after 'initialize', or with its version and the client's capabilities in _meta.");

    /// <summary>The state that the client brings back is not one that the server has given to it (the same page, section "Security Considerations").</summary>
    public static RefusedException ForeignState() => new(ErrorCode.InvalidParams, "Invalid params: 'params.requestState' does not verify.");

    /// <summary>What the client brings along is no answer (page <c>basic/patterns/mrtr</c>, section "Error Handling").</summary>
    public static RefusedException MalformedAnswer(string what) => new(ErrorCode.InvalidParams, $"Invalid params: {what} is an object.");

    /// <summary>An error whose status over HTTP is 400.</summary>
    public static RefusedException BadRequest(int code, string message, JsonNode? details = null) =>
        new(code, message, details) { HttpStatus = BadRequestStatus };

    private static JsonArray List(IEnumerable<string> versions) => [.. versions.Select(version => (JsonNode)version)];
}
