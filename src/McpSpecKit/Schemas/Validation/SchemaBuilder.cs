using System.Text.Json;
using Json.Schema;
using Engine = Json.Schema.JsonSchema;

namespace McpSpecKit.Schemas.Validation;

/// <summary>Builds the schemas of a set, each once, whatever order they refer to each other in.</summary>
internal sealed class SchemaBuilder
{
    private readonly IReadOnlyDictionary<string, JsonElement> documents;
    private readonly Dictionary<string, Engine> built = [];
    private readonly HashSet<JsonSchemaNode> visited = [];
    private readonly LoopCheck loops = new();
    private readonly BuildOptions options;

    public SchemaBuilder(IReadOnlyDictionary<string, JsonElement> documents)
    {
        this.documents = documents;
        options = KitDialect.Options(Find);
    }

    /// <exception cref="InvalidSchemaException">The schema uses what the kit does not understand, or refers to what is not there.</exception>
    public Engine Build(string file)
    {
        if (built.TryGetValue(file, out var known)) return known;
        try
        {
            var schema = Engine.Build(documents[file], options, SchemaAddress.Of(file));
            built.Add(file, schema);
            return schema;
        }
        catch (Exception exception) when (exception is JsonSchemaException or ArgumentException)
        {
            throw new InvalidSchemaException(file, exception.Message);
        }
    }

    /// <exception cref="InvalidSchemaException">A schema refers to what is not there.</exception>
    public void RefuseLooseEnds()
    {
        foreach (var (file, schema) in built) Follow(file, schema.Root);
    }

    private Engine? Find(Uri uri)
    {
        var file = SchemaAddress.FileOf(uri);
        return documents.ContainsKey(file) && !built.ContainsKey(file) ? Build(file) : built.GetValueOrDefault(file);
    }

    private void Follow(string file, JsonSchemaNode node)
    {
        if (!visited.Add(node)) return;
        loops.Visit(node, file);
        foreach (var keyword in node.Keywords)
        {
            if (keyword is { Handler.Name: "$ref", Subschemas: not { Length: > 0 } })
                throw new InvalidSchemaException(file, $"The reference '{keyword.RawValue}' leads nowhere.");
            foreach (var inner in keyword.Subschemas ?? []) Follow(file, inner);
        }
    }
}
