namespace McpSpecKit.Schemas.Compilation;

/// <summary>Finds schemas that would check the same value for ever, as those do that refer to each other in a circle.</summary>
internal sealed class LoopCheck
{
    private readonly HashSet<JsonSchema> finished = [];
    private readonly HashSet<JsonSchema> open = [];

    /// <exception cref="InvalidSchemaException">There is such a schema.</exception>
    public void Visit(JsonSchema schema, SchemaLocation at)
    {
        if (finished.Contains(schema)) return;
        if (!open.Add(schema)) throw new InvalidSchemaException(at.ToString(), "The schema leads back to itself at the same value.");

        foreach (var next in schema.InPlace) Visit(next, at);
        open.Remove(schema);
        finished.Add(schema);
    }
}
