using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Tools;

/// <summary>Has arguments that HTTP headers repeat (page <c>server/tools</c>, section "x-mcp-header").</summary>
internal sealed class MarkedArgumentsTool() : Tool("test_marked_arguments", "Answers with its arguments as JSON.")
{
    public override Task<JsonObject> CallAsync(
        RequestScope scope, ServerBehaviour behaviour, JsonElement arguments, CancellationToken cancellationToken) =>
        Task.FromResult(Answer(arguments.GetRawText()));

    protected override JsonObject DescribeArguments(Revision revision) => new()
    {
        ["text"] = Marked("string", "Text", revision),
        ["flag"] = Marked("boolean", "Flag", revision),
        ["count"] = Marked("integer", "Count", revision),
        ["place"] = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["region"] = Marked("string", "Region", revision) },
        },
    };

    private static JsonObject Marked(string type, string mark, Revision revision)
    {
        var schema = new JsonObject { ["type"] = type };
        if (revision.HasMarkedArguments()) schema[ArgumentMark.Keyword] = mark;
        return schema;
    }
}
