using System.Text.Json;
using McpSpecKit.Catalogue;
using McpSpecKit.Catalogue.Clauses;
using McpSpecKit.Catalogue.Drift;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Catalogue;

/// <summary>A small specification of two revisions in a directory of its own, and the catalogue of its first text.</summary>
internal sealed class Kitchen : IDisposable
{
    public const string Old = "2025-06-18";
    public const string Newest = "2025-11-25";
    public const string Tea = "kitchen/tea";
    public const string Cake = "kitchen/cake";

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        [Tea] =
            """
            # Tea
            The pot **MUST** be warm. The water **MUST** boil. The water **SHOULD** be fresh.
            ## Cups
            - A cup **MUST** be clean
            - A guest **MAY** bring one
            """,
        [Cake] =
            """
            # Cake
            A cake **MUST** be shared.
            """,
    };

    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("mcp-spec-kit-");

    public static SpecificationScope Scope { get; } = SpecificationScope.Parse(JsonSerializer.Serialize(
        new { revisions = ((string[])[Old, Newest]).Select(name => new { name, pages = Texts.Keys }) },
        JsonSerializerOptions.Web));

    /// <summary>The clauses of the two pages as <c>KT-001</c> to <c>KT-006</c>, in reading order.</summary>
    public static RequirementCatalogue Catalogue { get; } = RequirementCatalogue.Parse(JsonSerializer.Serialize(
        new { requirements = ClausesOf(Old).Zip(ClausesOf(Newest), (first, second) => (object[])[first, second]).Select(ToRequirement) },
        JsonSerializerOptions.Web));

    public string Path => directory.FullName;

    /// <summary>A folder with these revisions as they were when the catalogue was taken.</summary>
    public static Kitchen With(params string[] revisions)
    {
        var kitchen = new Kitchen();
        foreach (var revision in revisions)
        {
            foreach (var (page, text) in Texts) kitchen.Write(revision, page, text);
        }

        return kitchen;
    }

    public string PathOf(string revision, string page) => System.IO.Path.Combine(Path, revision, page + ".mdx");

    public void Write(string revision, string page, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(revision, page))!);
        File.WriteAllText(PathOf(revision, page), text);
    }

    public void Edit(string revision, string page, string before, string after)
    {
        var text = File.ReadAllText(PathOf(revision, page));
        Assert.Contains(before, text, StringComparison.Ordinal);
        Write(revision, page, text.Replace(before, after, StringComparison.Ordinal));
    }

    public Task<DriftReport> CompareAsync() =>
        new DriftCheck(Catalogue, Scope).RunAsync(SpecificationFolder.Open(Path), CancellationToken.None);

    /// <summary>What drifted, a line each, such as <c>Reworded KT-002: MUST 2 of kitchen/tea#tea</c>.</summary>
    public async Task<IEnumerable<string>> DriftsAsync() =>
        from revision in (await CompareAsync()).Revisions
        from drift in revision.Clauses
        where drift.Kind is not DriftKind.Unchanged
        let clause = drift.Clause
        select $"{drift.Kind} {drift.Known?.Requirement.Id ?? "clause"}: {clause.Keyword} {clause.Ordinal} of {clause.Page}#{clause.Section}";

    public void Dispose() => directory.Delete(recursive: true);

    private static IEnumerable<object> ClausesOf(string revision) =>
        from page in Texts
        from written in ClauseReader.Read(Revision.Parse(revision), page.Key, page.Value)
        let clause = written.Clause
        select new { revision, clause.Page, clause.Section, clause.Ordinal, clause.Keyword, clause.Digest };

    private static object ToRequirement(object[] clauses, int index) => new { id = $"KT-00{index + 1}", party = "both", clauses };
}
