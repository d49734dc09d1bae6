using System.Text.Json;
using McpSpecKit.Steps.Conversations.Content;

namespace McpSpecKit.Tests.Content;

public sealed class AKeyOfMetadata
{
    [Theory]
    [InlineData("name", null, "name")]
    [InlineData("a.b/name", "a.b/", "name")]
    [InlineData("a/b/c", "a/", "b/c")]
    [InlineData("/c", "/", "c")]
    [InlineData("a/", "a/", "")]
    public void IsDividedAtItsFirstSlash(string key, string? prefix, string name)
    {
        Assert.Equal(prefix, ServerMetadata.PrefixOf(key));
        Assert.Equal(name, ServerMetadata.NameOf(key));
    }

    [Theory]
    [InlineData("name", true)]
    [InlineData("a/name", true)]
    [InlineData("a.b.c/name", true)]
    [InlineData("/name", false)]
    [InlineData(".a/name", false)]
    [InlineData("a./name", false)]
    [InlineData("a..b/name", false)]
    public void HasLabelsInARow(string key, bool isWellFormed) => Assert.Equal(isWellFormed, MetaKeySyntax.HasWellFormedPrefix(key));

    [Theory]
    [InlineData("1name", true)]
    [InlineData("a/name", true)]
    [InlineData("Az-9.b2/name", true)]
    [InlineData("a..b/name", true)]
    [InlineData("/name", true)]
    [InlineData("1a/name", false)]
    [InlineData("-a/name", false)]
    [InlineData("a-/name", false)]
    [InlineData("a_b/name", false)]
    [InlineData("a.1/name", false)]
    [InlineData("a\n/name", false)]
    public void HasLabelsOfLettersDigitsAndHyphens(string key, bool isWellFormed) => Assert.Equal(isWellFormed, MetaKeySyntax.HasWellFormedLabels(key));

    [Theory]
    [InlineData("a/", true)]
    [InlineData("a/1", true)]
    [InlineData("n", true)]
    [InlineData("a/n.a_m-e", true)]
    [InlineData("a/-n", false)]
    [InlineData("a/n-", false)]
    [InlineData("n\n", false)]
    [InlineData("-", false)]
    public void HasANameBetweenLettersOrDigits(string key, bool isWellFormed) => Assert.Equal(isWellFormed, MetaKeySyntax.HasWellFormedName(key));

    [Theory]
    [InlineData("""{"_meta":{"a":1,"b":{"_meta":{"c":1}}}}""", "a b")]
    [InlineData("""{"result":{"content":[{"_meta":{"a":1}},{"_meta":{"b":1}}]}}""", "a b")]
    [InlineData("""{"result":{"_meta":1}}""", "")]
    [InlineData("""{"result":{"_meta":[{"_meta":{"a":1}}]}}""", "a")]
    [InlineData("""{"other":{"a":1}}""", "")]
    [InlineData("""{"inputSchema":{"_meta":{"a":1}}}""", "")]
    [InlineData("""{"outputSchema":{"_meta":{"a":1}}}""", "")]
    [InlineData("""{"requestedSchema":{"_meta":{"a":1}}}""", "")]
    [InlineData("""{"structuredContent":{"_meta":{"a":1}}}""", "")]
    [InlineData("""{"arguments":{"_meta":{"a":1}}}""", "")]
    [InlineData("""{"data":{"_meta":{"a":1}}}""", "")]
    public void IsFoundWhereTheProtocolHasMetadata(string message, string keys) =>
        Assert.Equal(keys, string.Join(' ', ServerMetadata.Within(JsonElement.Parse(message)).Select(entry => entry.Name)));
}
