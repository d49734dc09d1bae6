using System.Text.Json;

namespace McpSpecKit.Schemas.Compilation;

/// <summary>One keyword of a schema as it is written, and how to read it.</summary>
internal sealed class KeywordSource(SchemaCompiler compiler, JsonElement schema, JsonProperty member, SchemaLocation parent)
{
    public string Name => member.Name;

    public JsonElement Value => member.Value;

    public SchemaLocation At { get; } = parent.Below(member.Name);

    public string Location => At.ToString();

    public InvalidSchemaException Refuse(string reason) => new(Location, reason);

    public string Text() => Value.ValueKind is JsonValueKind.String ? Value.GetString()! : throw Refuse("The value is not a string.");

    public JsonElement Number() => Value.ValueKind is JsonValueKind.Number ? Value : throw Refuse("The value is not a number.");

    public int Count() =>
        Value.ValueKind is JsonValueKind.Number && Value.TryGetInt32(out var count) && count >= 0
            ? count
            : throw Refuse("The value is not a count.");

    public string[] Texts() =>
        Items().All(item => item.ValueKind is JsonValueKind.String)
            ? [.. Items().Select(item => item.GetString()!)]
            : throw Refuse("The value is not an array of strings.");

    public JsonElement[] Items() =>
        Value.ValueKind is JsonValueKind.Array ? [.. Value.EnumerateArray()] : throw Refuse("The value is not an array.");

    public JsonSchema Schema() => compiler.Compile(At);

    public JsonSchema[] Schemas()
    {
        var count = Items().Length;
        return count > 0
            ? [.. Enumerable.Range(0, count).Select(index => compiler.Compile(At.Below($"{index}")))]
            : throw Refuse("The array is empty.");
    }

    public KeyValuePair<string, JsonSchema>[] NamedSchemas() =>
        Value.ValueKind is JsonValueKind.Object
            ? [.. Value.EnumerateObject().Select(named => KeyValuePair.Create(named.Name, compiler.Compile(At.Below(named.Name))))]
            : throw Refuse("The value is not an object.");

    public JsonSchema Referenced() => compiler.Compile(At.Follow(Text()));

    /// <summary>A keyword beside this one, which it takes into account; none where the schema does not have it.</summary>
    public KeywordSource? Sibling(string name) =>
        schema.EnumerateObject()
            .Where(other => other.NameEquals(name))
            .Select(other => new KeywordSource(compiler, schema, other, parent))
            .FirstOrDefault();
}
