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
        new SlowTool(),
        new SlowFinishedTool(),
        new LoggingTool(),
        new ErrorTool(),
        new AskingTool("test_sampling", "Asks the client's model for a completion.", ClientQuestion.Sampling),
        new AskingTool("test_list_roots", "Asks the client for its roots.", ClientQuestion.Roots),
        new AskingTool("test_elicitation", "Asks the client's user for a name.", ClientQuestion.Elicitation),
        new ReconnectionTool(),
        new ChangeTool(),
        new MarkedArgumentsTool(),
    ];

    /// <summary>Those of the revision, always in the same order.</summary>
    public static JsonObject List(Revision revision, ServerBehaviour behaviour) => new()
    {
        ["tools"] = new JsonArray(
            [.. Tools.Where(tool => tool.IsOffered(revision, behaviour)).Select(tool => tool.Describe(revision))]),
    };

    public static Task<JsonObject> CallAsync(RequestScope scope, ServerBehaviour behaviour, CancellationToken cancellationToken)
    {
        var name = NameIn(scope.Request) ?? throw Invalid("'params.name' is a string.");
        var tool = Tools.FirstOrDefault(tool => tool.Name == name && tool.IsOffered(scope.Revision, behaviour))
            ?? throw Invalid($"there is no tool '{name}'.");
        return tool.CallAsync(scope, behaviour, ReadArguments(scope.Request), cancellationToken);
    }

    /// <summary>The marked arguments of the tool that a request calls; none where there is no such tool.</summary>
    public static IEnumerable<ArgumentMark> Marks(JsonRpcRequest call, Revision revision) =>
        Tools.FirstOrDefault(tool => tool.Name == NameIn(call)) is { } tool
            ? ArgumentMark.FindAll(tool.Describe(revision)["inputSchema"]!.AsObject(), call.Params?.Object("arguments"))
            : [];

    private static string? NameIn(JsonRpcRequest request) => request.Params?.Text("name");

    private static JsonElement ReadArguments(JsonRpcRequest request) =>
        request.Params?.Member("arguments") is not { } given ? NoArguments
        : given.ValueKind is JsonValueKind.Object ? given
        : throw Invalid("'params.arguments' is an object.");

    private static RefusedException Invalid(string rule) => new(ErrorCode.InvalidParams, $"Invalid params: {rule}");
}
