using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Schemas;

namespace McpSpecKit.Steps.Conversations.Content;

/// <summary>The schemas of the tools that the server has listed in the scenario.</summary>
public sealed class ToolSchemas(ServerTraffic traffic)
{
    private static readonly string[] Members = ["inputSchema", "outputSchema"];

    /// <summary>Each schema, with what it belongs to.</summary>
    public IReadOnlyList<(string Name, JsonElement Value)> All =>
    [
        .. from result in traffic.Results
           where ServerAnswer.Member(result, "tools") is { ValueKind: JsonValueKind.Array }
           from tool in result.GetProperty("tools").EnumerateArray()
           from member in Members
           let schema = ServerAnswer.Member(tool, member)
           where schema is not null
           select ($"{member} of the tool {ServerAnswer.Text(tool, "name")}", schema.Value),
    ];

    /// <summary>The dialects that schemas name.</summary>
    public IReadOnlyList<string> Dialects =>
        [.. All.Where(schema => ServerTraffic.Has(schema.Value, "$schema")).Select(schema => SchemaDialects.Of(schema.Value)).Distinct()];

    /// <summary>The marks of arguments in the schemas, rightly or wrongly.</summary>
    public IReadOnlyList<SchemaMark> Marks =>
        [.. traffic.Results.SelectMany(result => ServerAnswer.Tools(result)).SelectMany(tool => SchemaMark.In(tool.Key, tool.Value))];
}
