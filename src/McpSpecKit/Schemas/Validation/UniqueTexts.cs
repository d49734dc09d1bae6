using System.Text.Json;
using Json.Schema;
using Json.Schema.Keywords;

namespace McpSpecKit.Schemas.Validation;

/// <summary><c>uniqueItems</c> for strings alone, which is what schemas of schemas ask for: the comparison of JsonSchema.Net fails at numbers of any size.</summary>
internal sealed class UniqueTexts : UniqueItemsKeyword
{
    public override KeywordEvaluation Evaluate(KeywordData keyword, EvaluationContext context)
    {
        if (keyword.RawValue.ValueKind is not JsonValueKind.True || context.Instance.ValueKind is not JsonValueKind.Array) return KeywordEvaluation.Ignore;
        var texts = new HashSet<string>(StringComparer.Ordinal);
        return Outcome.Of(this, context.Instance.EnumerateArray().All(item => item.ValueKind is not JsonValueKind.String || texts.Add(item.GetString()!)));
    }
}
