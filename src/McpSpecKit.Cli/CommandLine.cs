using System.CommandLine;
using System.CommandLine.Invocation;
using McpSpecKit.Adapters;
using McpSpecKit.Catalogue.Drift;
using McpSpecKit.Cli.Commands;
using McpSpecKit.Cli.Output;
using McpSpecKit.Configuration;
using McpSpecKit.Judge;
using McpSpecKit.Reports.Json;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Cli;

/// <summary>The tool: what is typed becomes a command, and whatever goes wrong becomes one sentence and an exit code.</summary>
internal sealed class CommandLine(Workplace workplace)
{
    // An argument such as @must is a tag and not the name of a file with arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        if (args is [] or [['-', ..], ..] or ["server" or "client", ..]) workplace.Kit.Prepare();
        var typed = ToolCommand.Create(workplace).Parse(args, Parsing);
        try
        {
            if (typed.Action is ParseErrorAction) throw new UsageException(Complaint.About(typed));
            if (Complaint.AboutMisplaced(typed) is { } misplaced) throw new UsageException(misplaced);
            return await typed.InvokeAsync(Invocation, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return Complain("interrupted; whatever was started has been ended.", ExitCode.Interrupted);
        }
        catch (UsageException usage)
        {
            return Complain($"{usage.Message} See '{Complaint.HelpFor(typed)}'.", ExitCode.Usage);
        }
        catch (Exception wrong) when (wrong is ConfigurationException or SelectionException or SpecificationException or SavedRunException)
        {
            return Complain(wrong.Message, ExitCode.Usage);
        }
        catch (SubjectUnreachableException unreachable)
        {
            return Complain(unreachable.Message, ExitCode.Incomplete);
        }
        catch (Exception fault)
        {
            return Complain($"the kit itself failed, please report it: {Cause(fault)}", ExitCode.Harness);
        }
    }

    private InvocationConfiguration Invocation => new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
        Output = workplace.Out,
        Error = workplace.Error,
    };

    private static string Cause(Exception fault)
    {
        var root = fault.GetBaseException();
        return $"{root.GetType().Name}: {root.Message.ReplaceLineEndings(" ")}";
    }

    private int Complain(string sentence, int exitCode)
    {
        workplace.Error.WriteLine($"mcp-spec-kit: {Redaction.Usual.Of(sentence)}");
        return exitCode;
    }
}
