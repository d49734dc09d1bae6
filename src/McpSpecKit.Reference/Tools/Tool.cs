using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Tools;

/// <summary>One tool of the server (page <c>server/tools</c>).</summary>
/// <param name="name">What clients call it by.</param>
/// <param name="description">What it does.</param>
internal abstract class Tool(string name, string description)
{
    public string Name { get; } = name;

    public virtual bool IsOffered(Revision revision, ServerBehaviour behaviour) => true;

    public JsonObject Describe(Revision revision)
    {
        var tool = new JsonObject
        {
            ["name"] = Name,
            ["description"] = description,
            ["inputSchema"] = new JsonObject { ["type"] = "object", ["properties"] = DescribeArguments(revision) },
        };
        if (revision.HasToolMetadata()) tool["_meta"] = new JsonObject { ["com.example/purpose"] = "conformance" };
        return tool;
    }

    public abstract Task<JsonObject> CallAsync(
        RequestScope scope, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken);

    /// <summary>The properties of its arguments, as JSON Schema 2020-12.</summary>
    protected virtual JsonObject DescribeArguments(Revision revision) => [];

    protected static JsonObject Answer(string text) => new() { ["content"] = Content(text) };

    protected static JsonObject Failure(string text) => new() { ["content"] = Content(text), ["isError"] = true };

    private static JsonArray Content(string text) => new(new JsonObject { ["type"] = "text", ["text"] = text });
}
