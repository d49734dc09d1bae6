using Json.Schema;

namespace McpSpecKit.Schemas.Validation;

/// <summary>
/// Finds schemas that would check the same value for ever. JsonSchema.Net finds those that only refer to each other, and would use up the
/// stack on the rest.
/// </summary>
internal sealed class LoopCheck
{
    private static readonly string[] InPlace = ["$ref", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];
    private readonly HashSet<JsonSchemaNode> finished = [];
    private readonly HashSet<JsonSchemaNode> open = [];

    /// <exception cref="InvalidSchemaException">There is such a schema.</exception>
    public void Visit(JsonSchemaNode schema, string file)
    {
        if (finished.Contains(schema)) return;
        if (!open.Add(schema)) throw new InvalidSchemaException(file, "A schema leads back to itself at the same value.");

        foreach (var next in schema.Keywords.Where(keyword => InPlace.Contains(keyword.Handler.Name)).SelectMany(keyword => keyword.Subschemas ?? []))
            Visit(next, file);
        open.Remove(schema);
        finished.Add(schema);
    }
}
