using System.Text.Json;

namespace McpSpecKit.Schemas.Keywords;

/// <summary>The schema <c>false</c></summary>
internal sealed class NothingFits(string location) : Assertion(location)
{
    protected override bool Holds(JsonElement value) => false;

    protected override string Explain(JsonElement value) => "It must not be there.";
}
