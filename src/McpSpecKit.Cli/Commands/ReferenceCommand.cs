using System.CommandLine;
using McpSpecKit.Cli.Flags;
using McpSpecKit.Protocol;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli.Commands;

/// <summary><c>reference</c>: serves the reference server, or drives the reference client, as something to try a client or this tool on.</summary>
internal static class ReferenceCommand
{
    public static Command Create(Workplace workplace)
    {
        var command = new Command("reference", "Serves the reference server, to try a client or this tool on");
        var stdio = new Option<bool>("--stdio") { Description = "On the standard streams" };
        var http = new Option<bool>("--http") { Description = "On Streamable HTTP, for this machine only" };
        var driver = new Option<bool>("--driver") { Description = "The reference client instead, as the driver that fixtures/driver describes" };
        var port = new Option<int?>("--port")
        {
            Description = "The port of --http; a free one where it is left out",
            HelpName = "number",
            CustomParser = FlagParsers.Port,
        };
        var era = new Option<IReadOnlyList<Revision>?>("--era")
        {
            Description = "What it speaks: legacy (with a handshake), modern (without one) or dual (both), which is the usual",
            HelpName = "era",
            CustomParser = FlagParsers.Era,
        };
        foreach (var option in (Option[])[stdio, http, driver, port, era]) command.Options.Add(option);
        command.SetAction(async (typed, cancellationToken) =>
        {
            if (new[] { stdio, http, driver }.Count(option => typed.GetValue(option)) != 1) throw new UsageException("give one of --stdio, --http and --driver.");
            if (!typed.GetValue(http) && typed.GetValue(port) is not null) throw new UsageException("--port goes with --http only.");

            var revisions = typed.GetValue(era) ?? Revision.All;
            if (typed.GetValue(driver)) await workplace.Kit.DriveAsync(revisions, cancellationToken);
            else if (typed.GetValue(stdio)) await workplace.Kit.ServeStdioAsync(revisions, cancellationToken);
            else await ServeHttpAsync(workplace, revisions, typed.GetValue(port) ?? 0, cancellationToken);
            return ExitCode.Conforming;
        });
        return command;
    }

    private static async Task ServeHttpAsync(
        Workplace workplace,
        IReadOnlyList<Revision> revisions,
        int port,
        CancellationToken cancellationToken)
    {
        try
        {
            await workplace.Kit.ServeHttpAsync(revisions, port, Announce(workplace), cancellationToken);
        }
        catch (IOException)
        {
            throw new UsageException($"port {port} is taken; name another one, or leave --port out.");
        }
    }

    private static Action<Uri> Announce(Workplace workplace) =>
        endpoint => workplace.Out.WriteLine($"The reference server listens at {endpoint}; Ctrl-C ends it.");
}
