using Json.Schema;

namespace McpSpecKit.Schemas.Validation;

/// <summary>What a keyword says of a value.</summary>
internal static class Outcome
{
    public static KeywordEvaluation Of(IKeywordHandler handler, bool holds) => new()
    {
        Keyword = handler.Name,
        IsValid = holds,
        ContributesToValidation = true,
        Error = holds ? null : "The value does not fit.",
    };
}
