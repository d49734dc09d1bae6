using System.Net.Sockets;
using System.Text;
using McpSpecKit.Wire;

namespace McpSpecKit.Adapters;

/// <summary>A server process that listens on a port or more; it is launched when first needed, and again when it has died.</summary>
/// <param name="launch">How to launch it.</param>
/// <param name="urls">Where it will listen.</param>
/// <param name="window">How long a port may take to answer.</param>
internal sealed class LaunchedServer(LaunchCommand launch, IReadOnlyList<Uri> urls, TimeSpan window) : IAsyncDisposable
{
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(20);
    private readonly SemaphoreSlim gate = new(1);
    private readonly ProcessMark mark = new();
    private ChildProcess? process;
    private Task<string> log = Task.FromResult("");

    public async Task EnsureRunningAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (process is { Exited.IsCompleted: false }) return;
            if (process is not null) await process.DisposeAsync();
            process = ChildProcess.Start(launch, mark);
            log = DrainAsync(process);
            foreach (var url in urls) await WaitForPortAsync(process, url, time, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    public async Task<int?> ShutDownAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            process?.Terminate();
            return process is null ? null : await process.Exited.WaitAsync(cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await process.DisposeAsync();
        mark.EndCarriers();
        gate.Dispose();
    }

    private async Task WaitForPortAsync(ChildProcess starting, Uri url, TimeProvider time, CancellationToken cancellationToken)
    {
        using var limit = new TimeWindow(window, time, cancellationToken);
        using var attempts = new PeriodicTimer(BetweenAttempts, time);
        try
        {
            while (!await AnswersAsync(url, limit.Token))
            {
                if (starting.Exited.IsCompleted)
                {
                    throw new SubjectUnreachableException(
                        $"The command «{launch.Command}» exited with code {await starting.Exited} before it listened on {url}.{await LogAsync()}");
                }

                await attempts.WaitForNextTickAsync(limit.Token);
            }
        }
        catch (OperationCanceledException) when (limit.HasPassed)
        {
            throw new SubjectUnreachableException(
                $"The command «{launch.Command}» runs, but nothing listened on {url} within {Waits.Tell(window)}. Check the port and the path.");
        }
    }

    private static async Task<bool> AnswersAsync(Uri url, CancellationToken cancellationToken)
    {
        using var socket = new TcpClient();
        try
        {
            await socket.ConnectAsync(url.Host, url.Port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private async Task<string> LogAsync()
    {
        var text = await log;
        return text.Length == 0 ? "" : $" Its log ends with «{text}».";
    }

    /// <summary>Reads what the server prints, so that it never blocks on a full pipe, and keeps the last line.</summary>
    private static async Task<string> DrainAsync(ChildProcess process)
    {
        var lines = await Task.WhenAll(LastLineAsync(process.Output), LastLineAsync(process.Error));
        return lines.LastOrDefault(line => line.Length > 0) ?? "";
    }

    private static async Task<string> LastLineAsync(Stream stream)
    {
        var last = "";
        try
        {
            await LogReader.ReadAsync(stream, Keep, CancellationToken.None);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            return last;
        }

        return last;

        void Keep(ReadOnlySpan<byte> line)
        {
            if (line.Length > 0) last = Encoding.UTF8.GetString(line);
        }
    }
}
