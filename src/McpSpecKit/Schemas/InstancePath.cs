using System.Globalization;

namespace McpSpecKit.Schemas;

/// <summary>The way from the root of a value to a part of it; turned into text only where something is wrong.</summary>
internal sealed class InstancePath
{
    private readonly InstancePath? parent;
    private readonly string? name;
    private readonly int index;

    public InstancePath(InstancePath? parent, string name) => (this.parent, this.name) = (parent, name);

    public InstancePath(InstancePath? parent, int index) => (this.parent, this.index) = (parent, index);

    public override string ToString() =>
        JsonPointer.Append(parent?.ToString() ?? "", name ?? index.ToString(CultureInfo.InvariantCulture));
}
