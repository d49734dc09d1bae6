using McpSpecKit.Schemas;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Content;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps.Traffic;

/// <summary>The page basic/index, section "JSON Schema Usage".</summary>
[Binding]
public sealed class SchemaSteps(ServerConversation conversation, ServerTraffic traffic, ToolSchemas schemas)
{
    /// <summary>The schemas of the server's tools name JSON Schema 2020-12, or nothing, which means the same.</summary>
    [Then("each schema from the server is of 2020-12")]
    public void ThenEachSchemaIsOfTheDefault() => traffic.Demand(
        "schema", schemas.All, schema => SchemaDialects.Of(schema.Value) == SchemaDialects.Default, "schemas of JSON Schema 2020-12");

    /// <summary>The schemas of the server's tools fit the schema of 2020-12 or of draft-07, as they say themselves; those of other dialects are noted.</summary>
    [Then("each schema from the server is valid in its dialect")]
    public void ThenEachSchemaIsValid()
    {
        var judged = schemas.All.Select(schema => (Schema: schema, Violations: SchemaDialects.Validate(schema.Value))).ToList();
        var unknown = judged.Where(schema => schema.Violations is null).Select(schema => SchemaDialects.Of(schema.Schema.Value)).Distinct().ToList();
        if (unknown.Count > 0) conversation.Note($"Schemas of dialects that the kit does not know were not judged: {string.Join(", ", unknown)}.");

        var known = judged.Where(schema => schema.Violations is not null).ToList();
        if (known.Count == 0) throw traffic.Nothing("schema of a dialect that the kit knows");
        var invalid = known.Find(schema => schema.Violations!.Count > 0);
        if (invalid.Violations is [var violation, ..])
            throw new ClauseBrokenException("schemas that are valid in their dialect", $"{invalid.Schema.Name}: {violation}");
    }
}
