using System.Text;
using System.Text.Json;

namespace McpSpecKit.Schemas;

/// <summary>The name of a member, in the encoding in which it is looked up.</summary>
internal sealed class MemberName(string text)
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(text);

    public bool IsIn(JsonElement members) => members.TryGetProperty(utf8, out _);

    public bool TryFind(JsonElement members, out JsonElement value) => members.TryGetProperty(utf8, out value);

    public override string ToString() => text;
}
