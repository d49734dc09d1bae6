using System.Text.Json;
using McpSpecKit.Schemas.Keywords;

namespace McpSpecKit.Schemas.Compilation;

/// <summary>Turns schemas into keywords that check, each place once.</summary>
internal sealed class SchemaCompiler(IReadOnlyDictionary<string, JsonElement> documents)
{
    private readonly Dictionary<SchemaLocation, JsonSchema> compiled = [];

    public JsonSchema Compile(SchemaLocation at)
    {
        if (compiled.TryGetValue(at, out var known)) return known;

        var schema = new JsonSchema();
        compiled.Add(at, schema);
        schema.Complete(KeywordsOf(Find(at), at));
        return schema;
    }

    /// <exception cref="InvalidSchemaException">A schema leads back to itself at the same value.</exception>
    public void RefuseLoops()
    {
        var check = new LoopCheck();
        foreach (var (at, schema) in compiled) check.Visit(schema, at);
    }

    private JsonElement Find(SchemaLocation at)
    {
        if (!documents.TryGetValue(at.File, out var document)) throw new InvalidSchemaException(at.File, "There is no such schema.");
        return JsonPointer.Resolve(document, at.Pointer) ?? throw new InvalidSchemaException(at.ToString(), "The pointer leads nowhere.");
    }

    private IEnumerable<Keyword> KeywordsOf(JsonElement schema, SchemaLocation at) => schema.ValueKind switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => [new NothingFits(at.ToString())],
        JsonValueKind.Object => schema.EnumerateObject()
            .Select(member => Vocabulary.Read(new KeywordSource(this, schema, member, at)))
            .OfType<Keyword>(),
        _ => throw new InvalidSchemaException(at.ToString(), $"A schema is an object or a boolean, not {JsonWords.KindOf(schema)}."),
    };
}
