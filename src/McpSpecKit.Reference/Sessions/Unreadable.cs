using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Sessions;

/// <summary>What a server says to bytes that are no message (page <c>basic/index</c>, section "Responses").</summary>
internal static class Unreadable
{
    /// <summary>An error that repeats the id where a request had one.</summary>
    public static JsonObject Answer(MalformedMessage malformed, Revision revision)
    {
        var code = malformed.Raw.ValueKind is JsonValueKind.Undefined ? ErrorCode.ParseError : ErrorCode.InvalidRequest;
        var isRequest = malformed.Raw.Member("result") is null && malformed.Raw.Member("error") is null;
        return malformed.Id is { } id && isRequest
            ? JsonRpc.Error(id, code, malformed.Reason)
            : WithoutRequest(code, malformed.Reason, revision);
    }

    /// <summary>An error that answers no request.</summary>
    public static JsonObject WithoutRequest(int code, string reason, Revision revision)
    {
        var answer = JsonRpc.Error(id: null, code, reason);
        if (!revision.HasErrorsWithoutId()) answer.Insert(1, "id", value: null);
        return answer;
    }
}
