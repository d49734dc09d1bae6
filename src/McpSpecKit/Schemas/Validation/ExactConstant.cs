using System.Text.Json;
using Json.Schema;
using Json.Schema.Keywords;

namespace McpSpecKit.Schemas.Validation;

/// <summary><c>const</c>, for numbers of any size.</summary>
internal sealed class ExactConstant : ConstKeyword, IKeywordHandler
{
    KeywordEvaluation IKeywordHandler.Evaluate(KeywordData keyword, EvaluationContext context) =>
        Outcome.Of(this, JsonElement.DeepEquals(keyword.RawValue, context.Instance));
}
