using System.Text;
using McpSpecKit.Processes;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>Reads what a process prints, so that it never blocks on a full pipe, and keeps the end of it.</summary>
internal sealed class LogTail
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private readonly Task ends;
    private readonly LogLines output = new();
    private readonly LogLines error = new();

    /// <param name="process">The process.</param>
    /// <param name="readsOutput">Whether its output is part of its log.</param>
    public LogTail(ChildProcess process, bool readsOutput = true) => ends = Task.WhenAll(
        readsOutput ? ReadAsync(process.Output, output) : Task.CompletedTask,
        ReadAsync(process.Error, error));

    /// <summary>What the log of a process says that has exited, as a sentence with a blank before it; what it says so far where somebody else holds its log open; empty where it says nothing.</summary>
    public async Task<string> TellAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ends.WaitAsync(Patience, TimeProvider.System, cancellationToken);
        }
        catch (TimeoutException)
        {
            // What it has left behind may write to the log for as long as it likes.
        }

        if ((error.Telling ?? (error.Last is null ? output.Telling : null)) is { } telling) return $" Its log says «{telling}».";
        return (error.Last ?? output.Last) is { } last ? $" Its log ends with «{last}»." : "";
    }

    private static async Task ReadAsync(Stream stream, LogLines lines)
    {
        try
        {
            await LogReader.ReadAsync(stream, line => lines.Add(Encoding.UTF8.GetString(line)), CancellationToken.None);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The process is ended; what was read is kept.
        }
    }
}
