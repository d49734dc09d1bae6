using System.Runtime.InteropServices;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Cli;

/// <summary>
/// <c>relay</c>: what a client under test launches in the place of a server. It is no part of the tool that people use, and has to be
/// there at once: nothing of it goes through the parser of commands.
/// </summary>
internal static class RelayProcess
{
    private const string Word = "relay";

    /// <summary>The command line that launches a relay, but for the address that it is given.</summary>
    /// <remarks>A client may keep from it the variable that says where .NET is, so that it is launched by a host which knows that by itself.</remarks>
    public static IReadOnlyList<string> Command => File.Exists(Library) && File.Exists(Host)
        ? [Host, Library, Word]
        : [Environment.ProcessPath ?? "mcp-spec-kit", Word];

    private static string Library => Path.Combine(AppContext.BaseDirectory, "mcp-spec-kit.dll");

    private static string Host => Path.GetFullPath(Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    /// <summary>Whether these arguments ask for a relay.</summary>
    public static bool IsMeant(string[] args) => args is [Word, _];

    /// <summary>Runs until the kit has it exit, or is gone.</summary>
    public static async Task<int> RunAsync(string address)
    {
        try
        {
            var relay = await Relay.ConnectAsync(
                address, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError(), TimeProvider.System, CancellationToken.None);
            using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Keep(context, relay.TellOfTerminationAsync));
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Keep(context, relay.TellOfInterruptAsync));
            return await relay.RunAsync(CancellationToken.None);
        }
        catch (Exception nobody) when (nobody is FormatException or ConnectionLostException)
        {
            await Console.Error.WriteLineAsync($"mcp-spec-kit: {nobody.Message}");
            return ExitCode.Usage;
        }
    }

    /// <summary>Whether to end is up to the kit.</summary>
    private static void Keep(PosixSignalContext context, Func<Task> tell)
    {
        context.Cancel = true;
        _ = tell();
    }
}
