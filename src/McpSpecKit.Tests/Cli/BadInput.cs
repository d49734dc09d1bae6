using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Tests.Reports;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Tests.Cli;

public sealed class BadInput
{
    [Theory]
    [InlineData("'srver' is no command; did you mean 'server'?", "srver")]
    [InlineData("'--onyl' is no flag; did you mean '--only'?", "--onyl", "x")]
    [InlineData("'--srict' is no flag of 'server'; did you mean '--strict'?", "server", "--stdio", "x", "--srict")]
    [InlineData("'now' is no argument of 'reference'; leave it out.", "reference", "now")]
    [InlineData("--only has to stand behind 'server'.", "--only", "x", "server", "--stdio", "y")]
    [InlineData("no subject is named: give --stdio", "server")]
    [InlineData("--stdio is empty; give it a value, or leave it out.", "server", "--stdio", "")]
    [InlineData("--stdio: The command «node 'x» has a ' that is not closed; close it, or", "server", "--stdio", "node 'x")]
    [InlineData("--start: The command «node \"x» has a \" that is not closed; close it, or", "server", "--http", "http://a/", "--start", "node \"x")]
    [InlineData("--header has to be \"Name: value\", not 'foo'.", "server", "--http", "http://a/", "--header", "foo")]
    [InlineData("--header: 'a b' is no name of an HTTP header.", "server", "--http", "http://a/", "--header", "a b: c")]
    [InlineData("--header: 'mcp-session-id' belongs to the protocol, and the kit sends it itself; leave it out.", "server", "--http", "http://a/", "--header", "mcp-session-id: c")]
    [InlineData("--header: the value of 'A' asks for ${NO_SUCH_VARIABLE}, and there is no variable NO_SUCH_VARIABLE in the environment; set it.", "survey", "--http", "http://a/", "--header", "A: b ${NO_SUCH_VARIABLE}")]
    [InlineData("--header needs --http or --sse", "server", "--stdio", "x", "--header", "A: b")]
    [InlineData("--http 'foo' is not an http or https URL", "server", "--http", "foo")]
    [InlineData("--http 'http://a:{port}/' asks for a free port", "server", "--http", "http://a:{port}/")]
    [InlineData("--sse 'foo' is not an http or https URL", "server", "--sse", "foo")]
    [InlineData("--start needs --http or --sse", "server", "--stdio", "x", "--start", "y")]
    [InlineData("'2025-06-17' is no revision of the protocol; did you mean '2025-06-18'?", "server", "--stdio", "x", "--revision", "2025-06-17")]
    [InlineData("--jobs has to be a whole number above 0, not '0'.", "--jobs", "0")]
    [InlineData("--jobs has to be a whole number above 0, not 'many'.", "--jobs", "many")]
    [InlineData("--shard names a part and how many there are, such as 2/4, not '5/4'.", "--shard", "5/4")]
    [InlineData("--shard names a part and how many there are, such as 2/4, not 'half'.", "--shard", "half")]
    [InlineData("--timeout-scale has to be a number above 0 and at most 1000, not '0'.", "--timeout-scale", "0")]
    [InlineData("--timeout-scale has to be a number above 0 and at most 1000, not 'NaN'.", "--timeout-scale", "NaN")]
    [InlineData("--party has to be server, client or both, not 'host'.", "coverage", "--party", "host")]
    [InlineData("--only is empty; name an id, a tag or part of a title.", "--only", "")]
    [InlineData("--json 'no/such/directory.json' cannot be written", "--json", "no/such/directory.json")]
    [InlineData("There is no configuration file 'nope.json'; check the path.", "server", "--config", "nope.json")]
    [InlineData("there is no requirement 'LC-01'; did you mean 'LC-011'?", "explain", "LC-01")]
    [InlineData("there is no requirement 'shutdown'; 'mcp-spec-kit list' shows all.", "explain", "shutdown")]
    [InlineData("no requirement has 'xyz' in its id", "list", "xyz")]
    [InlineData("There is no folder 'nowhere'; give a checkout of the specification's repository", "drift", "nowhere")]
    [InlineData("'.' holds no revision of the specification; give a checkout", "drift", ".")]
    [InlineData("<folder> is empty; name a folder.", "drift", "")]
    [InlineData("give one of --stdio, --http and --driver.", "reference")]
    [InlineData("give one of --stdio, --http and --driver.", "reference", "--stdio", "--http")]
    [InlineData("--era is one of legacy, modern, dual, not 'stone'.", "reference", "--stdio", "--era", "stone")]
    [InlineData("--port goes with --http only.", "reference", "--stdio", "--port", "1")]
    [InlineData("--port has to be a port from 1 to 65535, not '70000'.", "reference", "--http", "--port", "70000")]
    public async Task IsRefusedInOneSentence(string sentence, params string[] args)
    {
        using var tool = new Tool();

        Assert.Equal(ExitCode.Usage, await tool.RunAsync(args));

        Assert.StartsWith($"mcp-spec-kit: {sentence}", tool.Error, StringComparison.Ordinal);
        Assert.Single(tool.Error.TrimEnd().Split('\n'));
        Assert.Empty(tool.Output);
    }

    [Theory]
    [InlineData("mcp-spec-kit --help", "--onyl", "x")]
    [InlineData("mcp-spec-kit server --help", "server", "--onyl", "x")]
    [InlineData("mcp-spec-kit baseline write --help", "baseline", "write", "--onyl", "x")]
    public async Task NamesTheHelpThatTellsMore(string help, params string[] args)
    {
        using var tool = new Tool();

        await tool.RunAsync(args);

        Assert.EndsWith($" See '{help}'.", tool.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task InTheFileIsPointedAt()
    {
        using var tool = new Tool();
        await File.WriteAllTextAsync(tool.PathOf("mcpspeckit.json"), "{\n  \"sever\": {}\n}");

        Assert.Equal(ExitCode.Usage, await tool.RunAsync("server"));
        Assert.StartsWith("mcp-spec-kit: mcpspeckit.json, line 2, column 3: ", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InTheFileMayBeALackOfEndpoints()
    {
        using var tool = new Tool();
        await File.WriteAllTextAsync(tool.PathOf("mcpspeckit.json"), "{}");

        Assert.Equal(ExitCode.Usage, await tool.RunAsync("server"));
        Assert.StartsWith("mcp-spec-kit: mcpspeckit.json names no endpoint; ", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ThatSelectsNothingIsRefused()
    {
        using var tool = new Tool(new FakeKit { Fault = new SelectionException("--only xyz matches nothing.") });

        Assert.Equal(ExitCode.Usage, await tool.RunAsync("--only", "xyz", "--json", "report.json"));
        Assert.Equal("mcp-spec-kit: --only xyz matches nothing.", tool.Error.TrimEnd());
        Assert.True(tool.Kit.Adapter.IsDisposed);
        Assert.False(File.Exists(tool.PathOf("report.json")));
    }

    [Fact]
    public async Task ThatStartsNoServerLeavesTheRunIncomplete()
    {
        using var tool = new Tool(new FakeKit { Fault = new SubjectUnreachableException("There is no command 'nope'.") });

        Assert.Equal(ExitCode.Incomplete, await tool.RunAsync("server", "--stdio", "nope"));
        Assert.Equal("mcp-spec-kit: There is no command 'nope'.", tool.Error.TrimEnd());
    }

    [Fact]
    public async Task ThatReachesNoServerIsShownWithTheExchange()
    {
        using var tool = new Tool(new FakeKit { Report = SampleRun.Unreachable });

        Assert.Equal(ExitCode.Incomplete, await tool.RunAsync("server", "--stdio", "node nowhere.js"));
        Assert.StartsWith("mcp-spec-kit: The command «node nowhere.js» exited with code 1", tool.Error, StringComparison.Ordinal);
        Assert.Contains("Cannot find module", tool.Error, StringComparison.Ordinal);
        Assert.Empty(tool.Output);
    }
}
