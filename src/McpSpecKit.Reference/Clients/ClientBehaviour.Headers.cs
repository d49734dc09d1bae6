using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Protocol;

namespace McpSpecKit.Reference.Clients;

/// <content>The headers that repeat what a modern request says (2026-07-28, page <c>basic/transports/streamable-http</c>).</content>
public partial class ClientBehaviour
{
    private const string ParameterPrefix = "Mcp-Param-";
    private const long SafeInteger = 9_007_199_254_740_991;
    private readonly Dictionary<string, IReadOnlyList<MarkedArgument>> marks = [];

    /// <summary>The headers that repeat a modern request; none in the legacy era (section "Standard MCP Request Headers").</summary>
    public virtual IEnumerable<KeyValuePair<string, string>> RepeatingHeaders(Outgoing message)
    {
        if (message.Revision is null || message.Method is not { } method) yield break;
        yield return new("Mcp-Method", method);
        if (message.Message["params"] is not JsonObject parameters) yield break;
        if (NameHeader(method, parameters) is { } name) yield return new("Mcp-Name", name);
        if (method != Method.CallTool || parameters["arguments"] is not JsonObject arguments) yield break;
        foreach (var mark in marks.GetValueOrDefault(parameters.Text("name") ?? "") ?? [])
            if (ParameterHeader(mark.ValueIn(arguments)) is { } value) yield return new(ParameterPrefix + mark.Header, value);
    }

    /// <summary>The name or the URI that a request is about, as it stands in a header; none for other requests (the same section).</summary>
    public virtual string? NameHeader(string method, JsonObject parameters) => method switch
    {
        Method.CallTool or Method.GetPrompt => parameters.Text("name") is { } name ? HeaderText.Of(name) : null,
        Method.ReadResource => parameters.Text("uri") is { } uri ? HeaderText.Of(uri) : null,
        _ => null,
    };

    /// <summary>A marked argument as it stands in a header; none where it is left out or null (section "Value Encoding").</summary>
    /// <exception cref="ConnectionFailedException">An integer is beyond what every JSON reader keeps exact.</exception>
    public virtual string? ParameterHeader(JsonValue? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => HeaderText.Of(value.GetValue<string>()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number when long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= SafeInteger => value.ToJsonString(),
        JsonValueKind.Number => throw new ConnectionFailedException("A marked integer is beyond the safe range."),
        _ => null,
    };

    /// <summary>Whether a tool can be used: over HTTP its marks keep the rules (section "Schema Extension").</summary>
    public virtual bool TakesTool(ReferenceClient client, JsonObject tool)
    {
        if (client.Revision is not { Era: Era.Modern } || !client.Transport.HasRequestsOfTheirOwn) return true;
        if (MarkedArgument.In(tool["inputSchema"] as JsonObject ?? []) is not { } found) return false;
        marks[tool.Text("name") ?? ""] = found;
        return true;
    }
}
