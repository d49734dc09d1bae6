using Json.Schema;

namespace McpSpecKit.Schemas.Validation;

/// <summary>
/// The way from a schema to one within it. JsonSchema.Net names the place of the inner one rightly only where a reference leads to it: below
/// <c>items</c> it repeats the keyword, and it escapes the names of members twice.
/// </summary>
/// <param name="Keyword">The keyword that leads on.</param>
/// <param name="Path">The way, as a JSON pointer from the outer schema.</param>
/// <param name="Target">The place to which the keyword refers; none where the inner schema is written below it.</param>
internal readonly record struct Step(string Keyword, string Path, string? Target)
{
    public static Step Between(EvaluationResults outer, EvaluationResults inner)
    {
        var path = inner.EvaluationPath.ToString()[outer.EvaluationPath.ToString().Length..].Replace("~0", "~", StringComparison.Ordinal);
        var keyword = path.Split('/')[1];
        return keyword switch
        {
            "$ref" or "$dynamicRef" => new Step(keyword, path, SchemaAddress.PlaceOf(inner.SchemaLocation)),
            "items" => new Step(keyword, path.Replace("/items/items", "/items", StringComparison.Ordinal), Target: null),
            _ => new Step(keyword, path, Target: null),
        };
    }

    public string From(string place) => Target ?? place + Path;
}
