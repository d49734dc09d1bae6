using System.Text.Json;
using Json.Schema;
using Json.Schema.Keywords;

namespace McpSpecKit.Schemas.Validation;

/// <summary><c>enum</c>, for numbers of any size.</summary>
internal sealed class ExactEnumeration : EnumKeyword, IKeywordHandler
{
    KeywordEvaluation IKeywordHandler.Evaluate(KeywordData keyword, EvaluationContext context)
    {
        var instance = context.Instance;
        return Outcome.Of(this, keyword.RawValue.EnumerateArray().Any(constant => JsonElement.DeepEquals(constant, instance)));
    }
}
