using System.Text.Json.Nodes;

namespace McpSpecKit.Protocol;

/// <summary>Builds well-formed messages.</summary>
public static class JsonRpc
{
    /// <summary>The value of the member <c>jsonrpc</c>.</summary>
    public const string Version = "2.0";

    /// <summary>A request.</summary>
    public static JsonObject Request(RequestId id, string method, JsonObject? parameters = null)
    {
        var message = new JsonObject { ["jsonrpc"] = Version, ["id"] = id.ToJsonNode(), ["method"] = method };
        return WithParams(message, parameters);
    }

    /// <summary>A notification.</summary>
    public static JsonObject Notification(string method, JsonObject? parameters = null) =>
        WithParams(new JsonObject { ["jsonrpc"] = Version, ["method"] = method }, parameters);

    /// <summary>A successful answer.</summary>
    public static JsonObject Result(RequestId id, JsonObject? result = null) =>
        new() { ["jsonrpc"] = Version, ["id"] = id.ToJsonNode(), ["result"] = result ?? [] };

    /// <summary>A refusal; without an id where the request could not be read.</summary>
    public static JsonObject Error(RequestId? id, int code, string message, JsonNode? data = null)
    {
        var error = new JsonObject { ["code"] = code, ["message"] = message };
        if (data is not null) error["data"] = data;
        var answer = new JsonObject { ["jsonrpc"] = Version };
        if (id is { } known) answer["id"] = known.ToJsonNode();
        answer["error"] = error;
        return answer;
    }

    private static JsonObject WithParams(JsonObject message, JsonObject? parameters)
    {
        if (parameters is not null) message["params"] = parameters;
        return message;
    }
}
