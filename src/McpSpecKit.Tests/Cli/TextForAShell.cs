using McpSpecKit.Cli.Output;

namespace McpSpecKit.Tests.Cli;

public sealed class TextForAShell
{
    [Theory]
    [InlineData("report.json", "report.json")]
    [InlineData("http://127.0.0.1:3000/mcp", "http://127.0.0.1:3000/mcp")]
    [InlineData("node x.js", "\"node x.js\"")]
    [InlineData("node \"a b\"", "\"node \\\"a b\\\"\"")]
    [InlineData("echo $HOME", "\"echo \\$HOME\"")]
    [InlineData("C:\\x y", "\"C:\\x y\"")]
    [InlineData("x y\\", "\"x y\\\\\"")]
    public void IsQuotedWhereItHasToBe(string argument, string quoted) => Assert.Equal(quoted, ShellText.Quote(argument));
}
