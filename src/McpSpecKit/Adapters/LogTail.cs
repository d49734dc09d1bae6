using System.Text;
using McpSpecKit.Processes;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>Reads what a process prints, so that it never blocks on a full pipe, and keeps the last line.</summary>
internal sealed class LogTail
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);
    private readonly Task ends;
    private volatile string output = "";
    private volatile string error = "";

    /// <param name="process">The process.</param>
    /// <param name="readsOutput">Whether its output is part of its log.</param>
    public LogTail(ChildProcess process, bool readsOutput = true) => ends = Task.WhenAll(
        readsOutput ? ReadAsync(process.Output, line => output = line) : Task.CompletedTask,
        ReadAsync(process.Error, line => error = line));

    /// <summary>The last line of a process that has exited; the one so far where somebody else holds its log open.</summary>
    public async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ends.WaitAsync(Patience, TimeProvider.System, cancellationToken);
        }
        catch (TimeoutException)
        {
            // What it has left behind may write to the log for as long as it likes.
        }

        return error.Length > 0 ? error : output;
    }

    private static async Task ReadAsync(Stream stream, Action<string> keep)
    {
        try
        {
            await LogReader.ReadAsync(stream, Keep, CancellationToken.None);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The process is ended; what was read is kept.
        }

        void Keep(ReadOnlySpan<byte> line)
        {
            if (line.Length > 0) keep(Encoding.UTF8.GetString(line));
        }
    }
}
