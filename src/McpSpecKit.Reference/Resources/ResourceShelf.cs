using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Resources;

/// <summary>The server's one resource, by the name that conformance suites know (page <c>server/resources</c>).</summary>
internal static class ResourceShelf
{
    public const string StaticText = "test://static-text";
    private const string MimeType = "text/plain";

    public static bool Has(string uri) => uri == StaticText;

    public static JsonObject List() => new()
    {
        ["resources"] = new JsonArray(new JsonObject
        {
            ["uri"] = StaticText,
            ["name"] = "static-text",
            ["description"] = "A text that is always the same.",
            ["mimeType"] = MimeType,
        }),
    };

    public static JsonObject ListTemplates() => new() { ["resourceTemplates"] = new JsonArray() };

    public static JsonObject Read(JsonRpcRequest request, Revision revision)
    {
        var uri = request.Params?.Text("uri") ?? throw new RefusedException(ErrorCode.InvalidParams, "Invalid params: 'params.uri' is a string.");
        if (!Has(uri)) throw NotFound(uri, revision);
        return new JsonObject
        {
            ["contents"] = new JsonArray(new JsonObject
            {
                ["uri"] = uri,
                ["mimeType"] = MimeType,
                ["text"] = "This is the content of the static text resource.",
            }),
        };
    }

    private static RefusedException NotFound(string uri, Revision revision)
    {
        var code = revision.HasResourceNotFound() ? ErrorCode.ResourceNotFound : ErrorCode.InvalidParams;
        return new RefusedException(code, "Resource not found", new JsonObject { ["uri"] = uri });
    }
}
