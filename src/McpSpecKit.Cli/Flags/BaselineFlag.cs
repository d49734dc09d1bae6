using System.CommandLine;
using McpSpecKit.Configuration;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Flags;

/// <summary>The flag that names the baseline.</summary>
internal sealed class BaselineFlag
{
    private readonly Option<string?> option = new("--baseline")
    {
        Description = $"The file of what is known to fail, and of attestations [default: {BaselineFile.DefaultName} beside the configuration]",
        HelpName = "file",
    };

    public void AddTo(Command command) => command.Options.Add(option);

    /// <summary>The baseline that was named, else the one that lies beside the configuration; an empty one where there is neither.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="directory">The present directory.</param>
    /// <param name="configuration">The directory of the configuration, relative to the present one; none where there is no configuration.</param>
    public Baseline Read(ParseResult typed, string directory, string? configuration)
    {
        if (typed.GetValue(option) is { } named) return BaselineFile.Load(Path.GetFullPath(named, directory), named);
        if (configuration is null) return Baseline.Empty;
        var name = Path.Combine(configuration, BaselineFile.DefaultName);
        var path = Path.GetFullPath(name, directory);
        return File.Exists(path) ? BaselineFile.Load(path, name) : Baseline.Empty;
    }
}
