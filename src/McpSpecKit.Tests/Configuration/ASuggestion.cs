using McpSpecKit.Configuration;

namespace McpSpecKit.Tests.Configuration;

public sealed class ASuggestion
{
    private static readonly string[] Known = ["command", "cwd", "env"];

    [Theory]
    [InlineData("comand", "command")]
    [InlineData("Command", "command")]
    [InlineData("evn", null)]
    [InlineData("enf", "env")]
    [InlineData("working-directory", null)]
    public void IsTheNearestWordIfOneIsNear(string word, string? meant) => Assert.Equal(meant, Suggestion.Nearest(word, Known));

    [Fact]
    public void IsEveryWordIfNoneIsNear() => Assert.Equal("there are command, cwd, env.", Suggestion.For("xyz", Known));
}
