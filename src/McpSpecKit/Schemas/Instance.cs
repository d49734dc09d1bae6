using System.Text.Json;

namespace McpSpecKit.Schemas;

/// <summary>A value under validation, and how it was reached.</summary>
internal readonly record struct Instance(JsonElement Value, InstancePath? Path)
{
    public string Pointer => Path?.ToString() ?? "";

    public Instance Member(string name, JsonElement value) => new(value, new InstancePath(Path, name));

    public Instance Item(int index, JsonElement value) => new(value, new InstancePath(Path, index));
}
