using System.Collections.Frozen;
using System.Text.Json;
using McpSpecKit.Catalogue;
using McpSpecKit.Protocol;

namespace McpSpecKit.Schemas;

/// <summary>What the messages of each revision have to look like, from <c>fixtures/schemas/</c>.</summary>
public sealed class MessageSchemas
{
    private const string Folder = "schemas/";
    private const string TheSchema = "schema";

    private static readonly FrozenDictionary<string, string> ResultTypes = new Dictionary<string, string>
    {
        [Method.Initialize] = "InitializeResult",
        [Method.Ping] = "EmptyResult",
        [Method.ListTools] = "ListToolsResult",
        [Method.CallTool] = "CallToolResult",
        [Method.Discover] = "DiscoverResult",
        [Method.ListPrompts] = "ListPromptsResult",
        [Method.GetPrompt] = "GetPromptResult",
        [Method.ListResources] = "ListResourcesResult",
        [Method.ListResourceTemplates] = "ListResourceTemplatesResult",
        [Method.ReadResource] = "ReadResourceResult",
        ["completion/complete"] = "CompleteResult",
        [Method.Listen] = "SubscriptionsListenResult",
        [Method.ListRoots] = "ListRootsResult",
        [Method.CreateMessage] = "CreateMessageResult",
        [Method.Elicit] = "ElicitResult",
        ["tasks/get"] = "GetTaskResult",
        ["tasks/cancel"] = "CancelTaskResult",
        ["tasks/list"] = "ListTasksResult",
    }.ToFrozenDictionary();

    private static readonly Lazy<MessageSchemas> Loaded = new(Load);

    private readonly SchemaSet schemas;

    private MessageSchemas(SchemaSet schemas) => this.schemas = schemas;

    /// <summary>The schemas that the assembly carries with it, compiled on first use.</summary>
    public static MessageSchemas Embedded => Loaded.Value;

    /// <summary>The schema of one message type; none where the revision has no such message.</summary>
    /// <param name="revision">The revision.</param>
    /// <param name="type">The message type, such as <c>InitializeRequest</c>.</param>
    public JsonSchema? Find(Revision revision, string type) => schemas.Find($"{revision}/{type}.json");

    /// <summary>Says where a message breaks its revision's rules; nothing where it keeps them.</summary>
    /// <param name="revision">The revision that the connection, or the message itself, speaks.</param>
    /// <param name="sender">Who sent it: the server or the client.</param>
    /// <param name="message">The message, as it came over the wire.</param>
    public IReadOnlyList<SchemaViolation> Validate(Revision revision, Party sender, JsonElement message) =>
        EntryPoint(revision, sender).Validate(message);

    /// <summary>Says where an answer breaks its revision's rules, those for the result of the method included.</summary>
    /// <param name="revision">The revision that the connection, or the message itself, speaks.</param>
    /// <param name="sender">Who sent it: the server or the client.</param>
    /// <param name="message">The answer, as it came over the wire.</param>
    /// <param name="requestMethod">The method of the request that it answers.</param>
    public IReadOnlyList<SchemaViolation> Validate(Revision revision, Party sender, JsonElement message, string requestMethod)
    {
        var violations = Validate(revision, sender, message);
        return violations.Count == 0 && IsResult(message) && ResultSchema(revision, requestMethod) is { } schema
            ? schema.Validate(message)
            : violations;
    }

    /// <summary>
    /// Says where a message lacks the shape that the schema of its revision gives it. What a page states, and not the schema alone, is
    /// left to the requirement of that page, and so is all that makes a message no JSON-RPC.
    /// </summary>
    /// <param name="revision">The revision that the connection, or the message itself, speaks.</param>
    /// <param name="sender">Who sent it: the server or the client.</param>
    /// <param name="message">The message, strictly read.</param>
    /// <param name="requestMethod">The method of the request that it answers; none where it answers none that is known.</param>
    public IReadOnlyList<SchemaViolation> ValidateShape(Revision revision, Party sender, JsonRpcMessage message, string? requestMethod)
    {
        if (message is MalformedMessage or JsonRpcBatch) return [];
        var result = message is JsonRpcResult && requestMethod is not null ? ResultSchema(revision, requestMethod) : null;
        return
        [
            .. Validate(revision, sender, message.Raw)
                .Concat(result?.Validate(message.Raw) ?? [])
                .Where(violation => schemas.StatedBy(violation) is null or TheSchema)
                .DistinctBy(violation => (violation.Pointer, violation.Sentence)),
        ];
    }

    private static bool IsResult(JsonElement message) =>
        message.ValueKind is JsonValueKind.Object && message.TryGetProperty("result", out _);

    private static MessageSchemas Load() =>
        new(SchemaSet.Compile(EmbeddedFixtures.Paths
            .Where(path => path.StartsWith(Folder, StringComparison.Ordinal))
            .Select(path => KeyValuePair.Create(path[Folder.Length..], EmbeddedFixtures.Read(path)!))));

    private JsonSchema? ResultSchema(Revision revision, string requestMethod) =>
        ResultTypes.TryGetValue(requestMethod, out var type) ? Find(revision, type) : null;

    private JsonSchema EntryPoint(Revision revision, Party sender) => sender switch
    {
        Party.Server => schemas[$"{revision}/ServerMessage.json"],
        Party.Client => schemas[$"{revision}/ClientMessage.json"],
        _ => throw new ArgumentOutOfRangeException(nameof(sender), sender, "A message has one sender."),
    };
}
