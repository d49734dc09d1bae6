using System.Text.Json;
using Json.Schema;

namespace McpSpecKit.Schemas.Validation;

/// <summary>The annotation that says who states a rule; it says nothing about values.</summary>
internal sealed class StatedByKeyword : IKeywordHandler
{
    public string Name => SchemaSet.StatedByKeyword;

    public void BuildSubschemas(KeywordData keyword, BuildContext context)
    {
        // It has none.
    }

    public KeywordEvaluation Evaluate(KeywordData keyword, EvaluationContext context) => KeywordEvaluation.Ignore;

    public object? ValidateKeywordValue(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? value.GetString() : throw new JsonSchemaException($"'{Name}' value must be a string");
}
