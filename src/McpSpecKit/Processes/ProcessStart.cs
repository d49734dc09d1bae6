using System.ComponentModel;
using System.Diagnostics;

namespace McpSpecKit.Processes;

/// <summary>Starts a process with redirected streams.</summary>
internal static class ProcessStart
{
    /// <exception cref="ProcessStartException">There is no such program, or it cannot be started.</exception>
    public static Process Run(LaunchCommand launch, ProcessMark mark)
    {
        var words = Words(launch);
        var folder = Path.GetFullPath(launch.WorkingDirectory ?? ".");
        if (!Directory.Exists(folder)) throw Fault(launch, $"its folder «{launch.WorkingDirectory}» does not exist.");

        var start = new ProcessStartInfo
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in launch.Environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        mark.Put(start);
        ProcessPlatform.Current.Prepare(start);

        var program = ProgramSearch.Here(start.Environment).Find(words[0], folder)
            ?? throw Fault(launch, $"«{words[0]}»: there is no such program. Check the name, or give the whole path.");
        Name(start, program, words.Skip(1));
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            var reason = exception.Message.Split(". ")[^1].TrimEnd('.');
            throw Fault(launch, $"«{words[0]}»: {reason}. Check the name, or give the whole path.", exception);
        }
    }

    private static void Name(ProcessStartInfo start, string program, IEnumerable<string> arguments)
    {
        if (OperatingSystem.IsWindows() && BatchCommand.IsNeededFor(program))
        {
            start.FileName = start.Environment.TryGetValue("ComSpec", out var interpreter) && interpreter is not null ? interpreter : "cmd.exe";
            start.Arguments = BatchCommand.Line(program, arguments);
            return;
        }

        start.FileName = program;
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
    }

    private static IReadOnlyList<string> Words(LaunchCommand launch)
    {
        try
        {
            return CommandLine.Split(launch.Command);
        }
        catch (FormatException exception)
        {
            throw new ProcessStartException(exception.Message, exception);
        }
    }

    private static ProcessStartException Fault(LaunchCommand launch, string reason, Exception? cause = null) =>
        new($"The command «{launch.Command}» cannot be started: {reason}", cause);
}
