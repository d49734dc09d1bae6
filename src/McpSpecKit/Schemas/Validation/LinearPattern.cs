using System.Text.Json;
using Json.Schema;
using Json.Schema.Keywords;

namespace McpSpecKit.Schemas.Validation;

/// <summary><c>pattern</c>, in linear time on any input, and without the dialect of .NET, in which <c>$</c> takes a line feed at the end.</summary>
internal sealed class LinearPattern : PatternKeyword
{
    public override object ValidateKeywordValue(JsonElement value)
    {
        var pattern = value.ValueKind is JsonValueKind.String ? value.GetString()! : throw new JsonSchemaException("'pattern' value must be a string");
        try
        {
            return EcmaPattern.ToRegex(pattern);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new JsonSchemaException($"The pattern '{pattern}' cannot be used: {exception.Message}", exception);
        }
    }
}
