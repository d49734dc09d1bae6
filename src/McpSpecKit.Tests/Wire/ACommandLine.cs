using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

public sealed class ACommandLine
{
    [Theory]
    [InlineData("node index.js stdio", "node|index.js|stdio")]
    [InlineData("  node   index.js ", "node|index.js")]
    [InlineData("node 'my server/index.js'", "node|my server/index.js")]
    [InlineData("node \"my server/index.js\" --name=\"a b\"", "node|my server/index.js|--name=a b")]
    [InlineData("node my\\ server.js", "node|my server.js")]
    [InlineData("run \"say \\\"hi\\\"\"", "run|say \"hi\"")]
    [InlineData("run 'a\\b' c\\d", "run|a\\b|c\\d")]
    [InlineData("run ''", "run|")]
    public void IsSplitAsAShellSplitsWords(string command, string words) => Assert.Equal(words.Split('|'), CommandLine.Split(command));

    [Theory]
    [InlineData("", "The command is empty.")]
    [InlineData("   ", "The command is empty.")]
    [InlineData("node \"index.js", "The command «node \"index.js» has a \" that is not closed.")]
    public void ThatCannotBeSplitSaysWhy(string command, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => CommandLine.Split(command)).Message);
}
