using System.Text.Json.Nodes;

namespace McpSpecKit.Reference;

/// <summary>A request is answered with an error.</summary>
/// <param name="code">What kind of error it is; see <see cref="Protocol.ErrorCode"/>.</param>
/// <param name="message">What is wrong, for people.</param>
/// <param name="details">More about it, for programs.</param>
public sealed class RefusedException(int code, string message, JsonNode? details = null) : Exception(message)
{
    private const int Ok = 200;

    /// <summary>The code of the error.</summary>
    public int Code { get; } = code;

    /// <summary>The member <c>data</c> of the error.</summary>
    public JsonNode? Details { get; } = details;

    /// <summary>The status that the modern era gives to the error over HTTP; 200 where its text names none.</summary>
    public int HttpStatus { get; init; } = Ok;
}
