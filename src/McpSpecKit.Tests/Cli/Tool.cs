using McpSpecKit.Cli;
using McpSpecKit.Cli.Output;

namespace McpSpecKit.Tests.Cli;

/// <summary>The tool in a directory of its own, with a kit that is told what to report.</summary>
internal sealed class Tool : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("mcp-spec-kit-");

    public Tool()
        : this(new FakeKit())
    {
    }

    public Tool(FakeKit kit) => Kit = kit;

    public FakeKit Kit { get; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string PathOf(string name) => Path.Combine(directory.FullName, name);

    public async Task<int> RunAsync(params string[] args) => await RunAsync(args, CancellationToken.None);

    public async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var workplace = new Workplace(Kit, Terminal.Plain(output), error, directory.FullName);
        var exitCode = await new CommandLine(workplace).RunAsync(args, cancellationToken);
        (Output, Error) = (output.ToString(), error.ToString());
        return exitCode;
    }

    public void Dispose() => directory.Delete(recursive: true);
}
