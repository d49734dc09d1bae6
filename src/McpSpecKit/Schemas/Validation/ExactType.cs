using System.Text.Json;
using Json.Schema;
using Json.Schema.Keywords;

namespace McpSpecKit.Schemas.Validation;

/// <summary><c>type</c>, for numbers of any size.</summary>
internal sealed class ExactType : TypeKeyword, IKeywordHandler
{
    KeywordEvaluation IKeywordHandler.Evaluate(KeywordData keyword, EvaluationContext context)
    {
        var types = (SchemaValueType)keyword.Value!;
        return context.Instance.ValueKind is JsonValueKind.Number && !types.HasFlag(SchemaValueType.Number)
            ? Outcome.Of(this, types.HasFlag(SchemaValueType.Integer) && JsonNumber.IsIntegral(context.Instance))
            : Evaluate(keyword, context);
    }
}
