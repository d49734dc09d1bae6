using System.ComponentModel;
using System.Diagnostics;
using McpSpecKit.Adapters;

namespace McpSpecKit.Wire;

/// <summary>A program that the kit launched. Disposing ends it together with everything it launched itself.</summary>
public sealed class ChildProcess : IServerProcess
{
    private readonly Process process;

    private ChildProcess(Process process)
    {
        this.process = process;
        Input = process.StandardInput.BaseStream;
        Output = process.StandardOutput.BaseStream;
        Error = process.StandardError.BaseStream;
        Exited = WaitForExitAsync();
    }

    /// <inheritdoc />
    public Stream Input { get; }

    /// <inheritdoc />
    public Stream Output { get; }

    /// <inheritdoc />
    public Stream Error { get; }

    /// <inheritdoc />
    public Task<int> Exited { get; }

    /// <summary>Launches a program.</summary>
    /// <param name="launch">What to launch.</param>
    /// <param name="mark">The mark by which what it leaves behind can be found; none where that is nobody's concern.</param>
    /// <exception cref="SubjectUnreachableException">There is no such program, or it cannot be launched.</exception>
    public static ChildProcess Start(LaunchCommand launch, ProcessMark? mark = null)
    {
        var words = CommandLine.Split(launch.Command);
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = launch.WorkingDirectory ?? "",
        };
        foreach (var (name, value) in launch.Environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        mark?.Put(start);
        try
        {
            return new ChildProcess(Process.Start(start)!);
        }
        catch (Win32Exception exception)
        {
            throw new SubjectUnreachableException(
                $"The command «{launch.Command}» cannot be started: {Reason(words[0], launch.WorkingDirectory, exception)}",
                exception);
        }
    }

    /// <inheritdoc />
    public void Terminate() => Signals.Terminate(process);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) KillTree();
        await Exited;
        process.Dispose();
    }

    private void KillTree()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It exited by itself in between.
        }
        catch (AggregateException)
        {
            // A descendant was gone before its turn came; the others were ended.
        }
    }

    private async Task<int> WaitForExitAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static string Reason(string program, string? folder, Win32Exception exception) =>
        folder is not null && !Directory.Exists(folder)
            ? $"its folder «{folder}» does not exist."
            : $"«{program}»: {exception.Message.Split(". ")[^1].TrimEnd('.')}. Check the name, or give the whole path.";
}
