using System.Text.Json.Nodes;

namespace McpSpecKit.Tests.Reference;

/// <summary>Messages of the modern era as lines of JSON.</summary>
internal static class ModernMessage
{
    public const string Version = "2026-07-28";
    public const string Everything = """{"roots":{},"sampling":{},"elicitation":{}}""";

    public static string Request(int id, string method, string parameters = "{}", string capabilities = "{}", string version = Version) =>
        RequestWith(
            id,
            method,
            $$"""{"io.modelcontextprotocol/protocolVersion":"{{version}}","io.modelcontextprotocol/clientCapabilities":{{capabilities}}}""",
            parameters);

    public static string RequestWith(int id, string method, string meta, string parameters = "{}")
    {
        var given = JsonNode.Parse(parameters)!.AsObject();
        var metadata = JsonNode.Parse(meta);
        if (given["_meta"] is JsonObject more && metadata is JsonObject known)
        {
            foreach (var (key, value) in more) known[key] = value?.DeepClone();
        }

        given["_meta"] = metadata;
        return new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = given }.ToJsonString();
    }

    public static string Call(int id, string tool, string arguments = "{}", string capabilities = "{}", string more = "{}") =>
        Request(id, "tools/call", With(more, ("name", JsonValue.Create(tool)), ("arguments", JsonNode.Parse(arguments))), capabilities);

    public static string Listen(int id, string filter) => Request(id, "subscriptions/listen", $$"""{"notifications":{{filter}}}""");

    private static string With(string parameters, params (string Name, JsonNode? Value)[] members)
    {
        var given = JsonNode.Parse(parameters)!.AsObject();
        foreach (var (name, value) in members) given[name] = value;
        return given.ToJsonString();
    }
}
