using System.Security.Cryptography;
using System.Text;
using McpSpecKit.Catalogue.Clauses;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Catalogue;

public sealed class APage
{
    [Theory]
    [InlineData("A MUST NOT, b MUST, c SHALL NOT, d SHALL", "MUST NOT|MUST|SHALL NOT|SHALL")]
    [InlineData("A SHOULD NOT, b SHOULD, c MAY, d REQUIRED, e RECOMMENDED, f OPTIONAL", "SHOULD NOT|SHOULD|MAY|REQUIRED|RECOMMENDED|OPTIONAL")]
    [InlineData("A **MUST\nNOT**, b _SHOULD_, c **MAY** NOT", "MUST NOT|SHOULD|MAY")]
    [InlineData("A must, MUSTARD, DISMAY, NOT, UNREQUIRED", "")]
    public void HasAClauseForEachKeyword(string text, string keywords) =>
        Assert.Equal(keywords, string.Join('|', Read(text).Select(clause => clause.Clause.Keyword)));

    [Fact]
    public void IsReadWithoutFrontMatterAndFencedCode()
    {
        const string text =
            """
            ---
            title: It MUST have one
            ---
            A cat MAY sleep
            ```text
            A dog MUST bark.
            ~~~
            ```
            ````md
            ```
            A cow MUST moo.
            ```
            ````
            A bird ```MAY``` sing.
            """;

        Assert.Equal(["A cat MAY sleep", "A bird ```MAY``` sing."], Sentences(text));
    }

    [Fact]
    public void NamesSectionsByTheNearestHeading()
    {
        const string text =
            """
            Tea MUST be hot.
            # `The` *Big_Pot*, 2nd ed. (draft)
            Tea MUST be hot.
            ### Lids
            Lids SHOULD fit. Lids MAY rattle.
            #### Lids
            Lids MUST NOT leak.
            #No heading MAY lack its space.
            """;

        Assert.Equal(
            ["# 1", "#the-bigpot-2nd-ed-draft 1", "#lids 1", "#lids 2", "#lids 3", "#lids 4"],
            Read(text).Select(clause => $"#{clause.Clause.Section} {clause.Clause.Ordinal}"));
    }

    [Theory]
    [InlineData("Cups MUST shine. Forks MUST too; Knives MAY: *yes*, all MAY", "Cups MUST shine.|Forks MUST too;|Knives MAY:|yes, all MAY")]
    [InlineData("Cups MUST shine. `fork` MUST too. (Knives do.) Spoons MAY", "Cups MUST shine.|`fork` MUST too.|(Knives do.) Spoons MAY")]
    [InlineData("Cups e.g. mugs MUST shine: see 3.5. [Forks](/f) MAY", "Cups e.g. mugs MUST shine: see 3.5. Forks MAY|Cups e.g. mugs MUST shine: see 3.5. Forks MAY")]
    [InlineData("- Cups MUST\n  shine\n- Forks\n\n  MAY\n1. Knives MAY\n2) Spoons MAY", "Cups MUST shine|MAY|Knives MAY|Spoons MAY")]
    [InlineData("| Cups | MUST shine |\n| --- | --- |\n| Forks | MAY |", "| Cups | MUST shine ||| Forks | MAY |")]
    [InlineData("> Cups MUST\n> shine", "Cups MUST shine")]
    public void IsCutIntoSentences(string text, string sentences) => Assert.Equal(sentences, string.Join('|', Sentences(text)));

    [Theory]
    [InlineData("[Cups](/a#b 'c') [MUST][d] ![shine](e.png)", "Cups MUST shine")]
    [InlineData("[`a[b](c)`](/d) **MUST** `[x](y)`", "`a[b](c)` MUST `[x](y)`")]
    [InlineData("_All_ **cups** ***MUST*** __shine__ in the snake_case_room", "All cups MUST shine in the snake_case_room")]
    [InlineData("`_meta` **MUST** hold `x-*` and `1*char`, *or* `y_`", "`_meta` MUST hold `x-*` and `1*char`, or `y_`")]
    [InlineData("Cups\t MUST\r\n   shine\u00A0now", "Cups MUST shine now")]
    public void IsReadWithoutMarkup(string text, string sentence) => Assert.Equal(sentence, Assert.Single(Sentences(text).Distinct()));

    [Fact]
    public void HasADigestForEachSentence()
    {
        var clauses = Read("Cups **MUST** shine and **MUST NOT** crack. Forks MAY.");

        Assert.Equal(Digest("Cups MUST shine and MUST NOT crack."), clauses[0].Clause.Digest);
        Assert.Equal(clauses[0].Clause.Digest, clauses[1].Clause.Digest);
        Assert.Equal(Digest("Forks MAY."), clauses[2].Clause.Digest);
    }

    private static string Digest(string sentence) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sentence)))[..12];

    private static IEnumerable<string> Sentences(string text) => Read(text).Select(clause => clause.Sentence);

    private static IReadOnlyList<WrittenClause> Read(string text) => ClauseReader.Read(Revision.LatestLegacy, "kitchen/tea", text);
}
