using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace McpSpecKit.Protocol;

/// <summary>
/// Reads messages strictly, as the pages <c>basic/index</c> and (2024-11-05) <c>basic/messages</c> define them, and says what is
/// wrong with those that are not. A half of a surrogate pair makes no message where it stands in a method or an id; elsewhere it is
/// read as U+FFFD, so that whoever reads on finds text.
/// </summary>
public static class JsonRpcReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads one message. Never throws on what a peer sent: what is no message comes back as a <see cref="MalformedMessage"/>.</summary>
    /// <param name="utf8">The bytes of one message, without a delimiter.</param>
    public static JsonRpcMessage Read(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8)) return Unreadable(utf8, "The bytes are not UTF-8.") with { IsUtf8 = false };
        if (utf8.StartsWith(ByteOrderMark)) return Unreadable(utf8, "A byte order mark stands before the JSON.") with { Id = IdIn(utf8[ByteOrderMark.Length..]) };
        try
        {
            return Read(JsonElement.Parse(utf8));
        }
        catch (JsonException exception)
        {
            return Unreadable(utf8, $"The text is not JSON (byte {exception.BytePositionInLine}).");
        }
    }

    /// <summary>What stands behind a mark tells all the same which request it was meant for, so that nobody has to wait for another answer.</summary>
    private static RequestId? IdIn(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return IdOf(JsonElement.Parse(utf8));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads one message that was decoded already.</summary>
    /// <param name="text">The JSON text of one message.</param>
    public static JsonRpcMessage Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static JsonRpcMessage Read(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object when !SurrogatePairs.AreWhole(json) => ReadMended(json),
            JsonValueKind.Object => ReadObject(json),
            JsonValueKind.Array when json.GetArrayLength() == 0 => Malformed(json, "A batch is empty."),
            JsonValueKind.Array => new JsonRpcBatch(json, [.. json.EnumerateArray().Select(Read)]),
            _ => Malformed(json, $"A message is a JSON object, not a {json.ValueKind.ToString().ToLowerInvariant()}."),
        };

    private static JsonRpcMessage ReadMended(JsonElement json)
    {
        var mended = SurrogatePairs.Mend(json);
        if (IsBroken(json, "id"u8)) return new MalformedMessage(mended, json.GetRawText(), $"The member 'id' {SurrogatePairs.Problem}", Id: null);
        return IsBroken(json, "method"u8)
            ? new MalformedMessage(mended, json.GetRawText(), $"The member 'method' {SurrogatePairs.Problem}", IdOf(mended))
            : ReadObject(mended);
    }

    private static bool IsBroken(JsonElement json, ReadOnlySpan<byte> name)
    {
        foreach (var member in json.EnumerateObject())
        {
            // Looking a member up by its name fails where another name is no text.
            if (JsonMarshal.GetRawUtf8PropertyName(member).SequenceEqual(name) && !SurrogatePairs.AreWhole(member.Value)) return true;
        }

        return false;
    }

    private static JsonRpcMessage ReadObject(JsonElement json)
    {
        if (!json.TryGetProperty("jsonrpc", out var version) || version.ValueKind is not JsonValueKind.String || !version.ValueEquals(JsonRpc.Version))
            return Malformed(json, "The member 'jsonrpc' is not \"2.0\".");

        return json.TryGetProperty("method", out var method)
            ? ReadCall(json, method)
            : ReadAnswer(json);
    }

    private static JsonRpcMessage ReadCall(JsonElement json, JsonElement method)
    {
        if (method.ValueKind is not JsonValueKind.String) return Malformed(json, "The member 'method' is not a string.");
        if (json.TryGetProperty("result", out _) || json.TryGetProperty("error", out _))
            return Malformed(json, "A message with a method has no 'result' and no 'error'.");

        JsonElement? parameters = null;
        if (json.TryGetProperty("params", out var given))
        {
            if (given.ValueKind is not JsonValueKind.Object) return Malformed(json, "The member 'params' is not an object.");
            parameters = given;
        }

        if (!json.TryGetProperty("id", out var rawId)) return new JsonRpcNotification(json, method.GetString()!, parameters);
        return RequestId.TryRead(rawId, out var id)
            ? new JsonRpcRequest(json, id, method.GetString()!, parameters)
            : Malformed(json, "The id of a request is a string or an integer.");
    }

    private static JsonRpcMessage ReadAnswer(JsonElement json)
    {
        var hasResult = json.TryGetProperty("result", out var result);
        var hasError = json.TryGetProperty("error", out var error);
        if (hasResult == hasError)
        {
            return Malformed(json, hasResult
                ? "A response sets both 'result' and 'error'."
                : "A message has a 'method', a 'result' or an 'error'.");
        }

        RequestId? id = json.TryGetProperty("id", out var rawId) && RequestId.TryRead(rawId, out var read) ? read : null;
        if (hasError) return ReadError(json, id, rawId, error);
        if (id is null) return Malformed(json, "The id of a result is a string or an integer.");
        return result.ValueKind is JsonValueKind.Object
            ? new JsonRpcResult(json, id.Value, result)
            : Malformed(json, "The member 'result' is not an object.");
    }

    private static JsonRpcMessage ReadError(JsonElement json, RequestId? id, JsonElement rawId, JsonElement error)
    {
        if (id is null && rawId.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null))
            return Malformed(json, "The id of an error is a string or an integer.");
        if (error.ValueKind is not JsonValueKind.Object) return Malformed(json, "The member 'error' is not an object.");
        if (!error.TryGetProperty("code", out var code) || code.ValueKind is not JsonValueKind.Number || !code.TryGetInt64(out var number))
            return Malformed(json, "The code of an error is an integer.");
        if (!error.TryGetProperty("message", out var message) || message.ValueKind is not JsonValueKind.String)
            return Malformed(json, "The message of an error is a string.");

        JsonElement? data = error.TryGetProperty("data", out var given) ? given : null;
        return new JsonRpcError(json, id, number, message.GetString()!, data);
    }

    private static MalformedMessage Unreadable(ReadOnlySpan<byte> utf8, string reason) =>
        new(default, Encoding.UTF8.GetString(utf8), reason, Id: null);

    private static MalformedMessage Malformed(JsonElement json, string reason) => new(json, json.GetRawText(), reason, IdOf(json));

    private static RequestId? IdOf(JsonElement json) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty("id", out var raw) && RequestId.TryRead(raw, out var id) ? id : null;
}
