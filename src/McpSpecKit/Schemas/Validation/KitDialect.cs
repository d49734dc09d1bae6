using Json.Schema;

namespace McpSpecKit.Schemas.Validation;

/// <summary>
/// JSON Schema 2020-12 and draft-07 as the kit reads them: by JsonSchema.Net, but with numbers of any size, in bounded time, without the
/// network, and without a keyword that is passed over in silence, which would make a check look stricter than it is.
/// </summary>
internal static class KitDialect
{
    private static readonly IKeywordHandler[] Own =
        [new LinearPattern(), new ExactConstant(), new ExactEnumeration(), new ExactType(), new UniqueTexts(), new StatedByKeyword()];

    private static readonly Dialect Latest = Dialect.Draft202012.With(Own, MetaSchemas.Draft202012Id, allowUnknownKeywords: false);
    private static readonly Vocabulary Validation = new(
        Vocabulary.Draft202012_Validation.Id,
        Vocabulary.Draft202012_Validation.Keywords.Select(theirs => Own.FirstOrDefault(ours => ours.Name == theirs.Name) ?? theirs));

    private static readonly Dialect Draft7 = Dialect.Draft07.With(Own, MetaSchemas.Draft7Id);

    /// <summary>Options that share nothing with any other set of schemas.</summary>
    /// <param name="find">Builds a schema of the set that is referred to before it is built; none where the set has none.</param>
    public static BuildOptions Options(Func<Uri, IBaseDocument?> find)
    {
        var dialects = new DialectRegistry();
        dialects.Register(Latest);
        dialects.Register(Draft7);
        var vocabularies = new VocabularyRegistry();
        vocabularies.Register(Validation);
        return new BuildOptions
        {
            Dialect = Latest,
            DialectRegistry = dialects,
            VocabularyRegistry = vocabularies,
            SchemaRegistry = new SchemaRegistry { Fetch = (uri, _) => find(uri) },
        };
    }
}
