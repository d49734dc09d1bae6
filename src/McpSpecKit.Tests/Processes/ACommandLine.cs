using McpSpecKit.Processes;

namespace McpSpecKit.Tests.Processes;

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
    public void IsSplitAsAShellSplitsWords(string command, string words) =>
        Assert.Equal(words.Split('|'), CommandLine.Split(command, isWindows: false));

    [Theory]
    [InlineData(@"\\server\share\run.exe --stdio", @"\\server\share\run.exe|--stdio")]
    [InlineData(@"C:\tools\run.exe ""C:\my files\\"" x", @"C:\tools\run.exe|C:\my files\|x")]
    [InlineData(@"run ""say \""hi\""""", @"run|say ""hi""")]
    [InlineData(@"run a\ b", @"run|a\|b")]
    [InlineData(@"run '\\server\my share'", @"run|\\server\my share")]
    public void OfWindowsKeepsTheBackslashesOfItsPaths(string command, string words) =>
        Assert.Equal(words.Split('|'), CommandLine.Split(command, isWindows: true));

    [Theory]
    [InlineData("node", "build/index.js", "--port={port}")]
    [InlineData("my program", "", " ", "it's", "say \"hi\"", "a\\b", @"\\server\share\", "$HOME", "ü")]
    public void IsPutTogetherFromWordsSoThatItSplitsIntoThem(params string[] words)
    {
        var command = CommandLine.Join(words);

        Assert.Equal(words, CommandLine.Split(command, isWindows: false));
        Assert.Equal(words, CommandLine.Split(command, isWindows: true));
    }

    [Theory]
    [InlineData("", "The command is empty.")]
    [InlineData("   ", "The command is empty.")]
    [InlineData("node \"index.js", "The command «node \"index.js» has a \" that is not closed; close it, or put it between quotes of the other kind.")]
    public void ThatCannotBeSplitSaysWhy(string command, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => CommandLine.Split(command)).Message);
}
