using System.Collections.Frozen;
using System.Text.Json;
using McpSpecKit.Schemas.Keywords;

namespace McpSpecKit.Schemas.Compilation;

/// <summary>
/// The keywords of JSON Schema 2020-12 that the kit's schemas use. Any other is refused: a keyword that is passed over in silence
/// would make a check look stricter than it is.
/// </summary>
internal static class Vocabulary
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly FrozenDictionary<string, KeywordReader> Readers = new Dictionary<string, KeywordReader>
    {
        ["$schema"] = ReadDialect,
        ["$defs"] = ReadDefinitions,
        ["title"] = ReadAnnotation,
        ["description"] = ReadAnnotation,
        ["$comment"] = ReadAnnotation,
        [SchemaSet.StatedByKeyword] = ReadAnnotation,
        ["format"] = ReadAnnotation,
        ["examples"] = _ => null,
        ["$ref"] = source => new Reference(source),
        ["type"] = source => new TypeIs(source),
        ["const"] = source => new IsConstant(source),
        ["enum"] = source => new IsOneOf(source),
        ["required"] = source => new HasMembers(source),
        ["minProperties"] = source => new HasMemberCount(source),
        ["properties"] = source => new MembersFit(source),
        ["patternProperties"] = source => new MatchingMembersFit(source),
        ["additionalProperties"] = source => new OtherMembersFit(source),
        ["propertyNames"] = source => new NamesFit(source),
        ["prefixItems"] = source => new FirstItemsFit(source),
        ["items"] = source => new ItemsFit(source),
        ["minItems"] = source => new HasItems(source),
        ["minLength"] = source => new HasLength(source),
        ["pattern"] = source => new Matches(source),
        ["minimum"] = source => new IsAtLeast(source),
        ["exclusiveMinimum"] = source => new IsAbove(source),
        ["maximum"] = source => new IsAtMost(source),
        ["allOf"] = source => new FitsAll(source),
        ["anyOf"] = source => new FitsAny(source),
        ["oneOf"] = source => new FitsOne(source),
        ["not"] = source => new DoesNotFit(source),
        ["if"] = source => new Conditional(source),
        ["then"] = ReadBranch,
        ["else"] = ReadBranch,
    }.ToFrozenDictionary();

    /// <summary>Reads one keyword; none where it says nothing about values.</summary>
    public static Keyword? Read(KeywordSource source) =>
        Readers.TryGetValue(source.Name, out var read)
            ? read(source)
            : throw source.Refuse($"The kit does not know the keyword '{source.Name}'.");

    private static Keyword? ReadDialect(KeywordSource source) =>
        source.Text() == Dialect ? null : throw source.Refuse($"The dialect is not {Dialect}.");

    private static Keyword? ReadDefinitions(KeywordSource source)
    {
        source.NamedSchemas();
        return null;
    }

    private static Keyword? ReadAnnotation(KeywordSource source) =>
        source.Value.ValueKind is JsonValueKind.String ? null : throw source.Refuse("The value is not a string.");

    private static Keyword? ReadBranch(KeywordSource source) =>
        source.Sibling("if") is null ? throw source.Refuse("There is no 'if' beside it.") : null;
}
