using McpSpecKit.Processes;

namespace McpSpecKit.Tests.Processes;

/// <summary>Where the program of a command is found.</summary>
public sealed class AProgram
{
    [Theory]
    [InlineData("node", "/home/me", "/usr/bin/node")]
    [InlineData("run", "/home/me", "/home/me/bin/run")]
    [InlineData("./server", "/home/me", "/home/me/server")]
    [InlineData("build/server", "/home/me", "/home/me/build/server")]
    [InlineData("/opt/server", "/home/me", "/opt/server")]
    [InlineData("server", "/home/me", null)]
    [InlineData("none", "/home/me", null)]
    public void OfUnixIsLookedForOnThePathUnlessAFolderIsNamed(string program, string folder, string? found)
    {
        HashSet<string> programs = ["/usr/bin/node", "/home/me/node", "/home/me/bin/run", "/home/me/server", "/home/me/build/server", "/opt/server"];
        var search = new ProgramSearch(IsWindows: false, "/usr/local/bin:/usr/bin::bin", "", programs.Contains);

        Assert.Equal(found, search.Find(program, folder));
    }

    [Theory]
    [InlineData("npx", @"C:\nodejs\npx.cmd")]
    [InlineData("node", @"C:\nodejs\node.exe")]
    [InlineData("node.exe", @"C:\nodejs\node.exe")]
    [InlineData("server", @"C:\work\server.exe")]
    [InlineData(@".\server", @"C:\work\server.exe")]
    [InlineData(@"bin\run.cmd", @"C:\work\bin\run.cmd")]
    [InlineData("bin/run", @"C:\work\bin/run.cmd")]
    [InlineData(@"\\server\share\tool", @"\\server\share\tool.exe")]
    [InlineData(@"D:\tool.exe", @"D:\tool.exe")]
    [InlineData("none", null)]
    public void OfWindowsMayLackItsEnding(string program, string? found)
    {
        HashSet<string> programs =
        [
            @"C:\nodejs\npx", @"C:\nodejs\npx.cmd", @"C:\nodejs\node.exe", @"C:\work\node.cmd", @"C:\work\server.exe", @"C:\work\bin\run.cmd",
            @"C:\work\bin/run.cmd", @"\\server\share\tool.exe", @"D:\tool.exe",
        ];
        var search = new ProgramSearch(IsWindows: true, @"C:\Windows;""C:\nodejs\""", ".COM;.EXE;.BAT;.CMD", programs.Contains);

        Assert.Equal(found, search.Find(program, @"C:\work"));
    }

    [Theory]
    [InlineData(@"C:\nodejs\npx.cmd", true)]
    [InlineData(@"C:\run.BAT", true)]
    [InlineData(@"C:\nodejs\node.exe", false)]
    public void ThatIsABatchFileTakesTheInterpreter(string program, bool needed) => Assert.Equal(needed, BatchCommand.IsNeededFor(program));

    [Theory]
    [InlineData(@"C:\nodejs\npx.cmd", "-y", @"/d /s /c ""C:\nodejs\npx.cmd ^""-y^""""")]
    [InlineData(@"C:\Program Files\npx.cmd", "a & b", @"/d /s /c ""C:\Program^ Files\npx.cmd ^""a^ ^&^ b^""""")]
    [InlineData(@"C:\npx.cmd", @"say ""hi""\", @"/d /s /c ""C:\npx.cmd ^""say^ \^""hi\^""\\^""""")]
    [InlineData(@"C:\npx.cmd", "%PATH%", @"/d /s /c ""C:\npx.cmd ^""^%PATH^%^""""")]
    [InlineData(@"C:\node_modules\.bin\run.cmd", "a&b", @"/d /s /c ""C:\node_modules\.bin\run.cmd ^^^""a^^^&b^^^""""")]
    public void ThatIsABatchFileGetsItsArgumentsAsTheyAre(string script, string argument, string line) =>
        Assert.Equal(line, BatchCommand.Line(script, [argument]));
}
