using System.Diagnostics;
using System.Reflection;

namespace McpSpecKit.Benchmarks;

/// <summary>The tool as its package holds it: compiled ahead for this system.</summary>
internal static class PublishedTool
{
    private static readonly string Directory = System.IO.Path.Combine(AppContext.BaseDirectory, "tool");

    /// <summary>Where it is.</summary>
    public static string Path { get; } = System.IO.Path.Combine(Directory, "mcp-spec-kit");

    /// <summary>The command line of the tool.</summary>
    public static string CommandLine(string arguments) => $"\"{Path}\" {arguments}";

    /// <summary>Publishes it anew.</summary>
    /// <exception cref="InvalidOperationException">It cannot be built.</exception>
    public static async Task PublishAsync(CancellationToken cancellationToken)
    {
        string[] arguments =
        [
            "publish", Told("Tool"), "--configuration", "Release", "--runtime", Told("System"), "--no-self-contained", "-p:PublishReadyToRun=true",
            "--output", Directory, "--verbosity", "quiet", "--nologo",
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false })!;
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0) throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with exit code {process.ExitCode}.");
    }

    private static string Told(string key) =>
        typeof(PublishedTool).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(told => told.Key == key).Value!;
}
