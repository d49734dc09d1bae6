using Spectre.Console;

namespace McpSpecKit.Cli;

/// <summary>What commands work with.</summary>
/// <param name="Kit">The kit that judges.</param>
/// <param name="Console">Where results go.</param>
/// <param name="Error">Where complaints go.</param>
/// <param name="Directory">The directory in which <c>mcpspeckit.json</c> is looked for.</param>
internal sealed record Workplace(IKit Kit, IAnsiConsole Console, TextWriter Error, string Directory)
{
    public TextWriter Out => Console.Profile.Out.Writer;
}
