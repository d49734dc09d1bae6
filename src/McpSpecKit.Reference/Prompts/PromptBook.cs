using System.Text.Json.Nodes;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Prompts;

/// <summary>The server's prompts, by the names that conformance suites know (page <c>server/prompts</c>).</summary>
internal static class PromptBook
{
    private const string Simple = "test_simple_prompt";
    private const string WithArguments = "test_prompt_with_arguments";

    private static readonly string[] Arguments = ["arg1", "arg2"];

    public static JsonObject List() => new()
    {
        ["prompts"] = new JsonArray(
            new JsonObject { ["name"] = Simple, ["description"] = "A prompt without arguments." },
            new JsonObject
            {
                ["name"] = WithArguments,
                ["description"] = "A prompt with two arguments.",
                ["arguments"] = new JsonArray([.. Arguments.Select(Describe)]),
            }),
    };

    public static JsonObject Get(JsonRpcRequest request) => request.Params?.Text("name") switch
    {
        Simple => Message("This is a simple prompt for testing."),
        WithArguments => Message($"Prompt with arguments: {string.Join(", ", Arguments.Select(name => Value(request, name)))}"),
        null => throw Invalid("'params.name' is a string."),
        var unknown => throw Invalid($"there is no prompt '{unknown}'."),
    };

    private static JsonNode Describe(string name) => new JsonObject { ["name"] = name, ["description"] = "Any text.", ["required"] = true };

    private static string Value(JsonRpcRequest request, string name) =>
        request.Params?.Object("arguments")?.Text(name) is { } value
            ? $"{name}='{value}'"
            : throw Invalid($"'params.arguments.{name}' is a string.");

    private static JsonObject Message(string text) => new()
    {
        ["messages"] = new JsonArray(new JsonObject
        {
            ["role"] = "user",
            ["content"] = new JsonObject { ["type"] = "text", ["text"] = text },
        }),
    };

    private static RefusedException Invalid(string rule) => new(ErrorCode.InvalidParams, $"Invalid params: {rule}");
}
