using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Tools;

/// <summary>The server's tools, by the names that conformance suites know.</summary>
internal static class Toolbox
{
    private static readonly JsonElement NoArguments = JsonElement.Parse("{}");

    private static readonly IReadOnlyList<Tool> Tools =
    [
        new SimpleTextTool(),
        new ProgressTool(),
        new LoggingTool(),
        AskingTool.Sampling,
        AskingTool.Roots,
        AskingTool.Elicitation,
    ];

    public static JsonObject List(ServerSession session, ServerBehaviour behaviour) =>
        new() { ["tools"] = new JsonArray([.. Offered(session, behaviour).Select(tool => tool.Describe())]) };

    public static Task<JsonObject> CallAsync(RequestContext context, ServerBehaviour behaviour, CancellationToken cancellationToken)
    {
        var name = context.Request.Params?.Text("name") ?? throw Invalid("'params.name' is a string.");
        var tool = Offered(context.Session, behaviour).FirstOrDefault(tool => tool.Name == name) ?? throw Invalid($"there is no tool '{name}'.");
        return tool.CallAsync(context, behaviour, ReadArguments(context.Request), cancellationToken);
    }

    private static IEnumerable<Tool> Offered(ServerSession session, ServerBehaviour behaviour) =>
        Tools.Where(tool => tool.IsOffered(session.Revision, behaviour));

    private static JsonElement ReadArguments(JsonRpcRequest request) =>
        request.Params?.Member("arguments") is not { } given ? NoArguments
        : given.ValueKind is JsonValueKind.Object ? given
        : throw Invalid("'params.arguments' is an object.");

    private static RefusedException Invalid(string rule) => new(ErrorCode.InvalidParams, $"Invalid params: {rule}");
}
