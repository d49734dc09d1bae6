using System.Text;
using McpSpecKit.Wire;
using McpSpecKit.Wire.Serving;

namespace McpSpecKit.Probes.Clients;

/// <summary>The kit's server over stdio, in each process that the client launches.</summary>
/// <param name="stage">Decides.</param>
internal sealed class StdioStage(ServerStage stage)
{
    /// <summary>How much of the log is written at once; less than a pipe holds.</summary>
    private const int LogPiece = 16 * 1024;

    /// <summary>Plays the server until the process is there no more.</summary>
    /// <param name="launch">The process.</param>
    /// <param name="closing">The end of the scenario.</param>
    public async Task ServeAsync(ServerLaunch launch, CancellationToken closing)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(closing);
        List<Task> answers = [];
        var hasExited = false;
        Happen(LaunchEvent.Started);
        var stream = new OneStream(stage, line => launch.WriteAsync(line, end.Token), ExitAsync);
        try
        {
            foreach (var piece in Encoding.UTF8.GetBytes(stage.Script.Log).Chunk(LogPiece)) await launch.LogAsync(piece, end.Token);
            await launch.ListenAsync(TakeAsync, HearAsync, closing);
        }
        catch (ConnectionLostException)
        {
            // The process is gone, which is what comes next.
        }

        if (!hasExited)
        {
            launch.TellOfItsDeath();
            Happen(LaunchEvent.Killed);
        }

        await end.CancelAsync();
        await Task.WhenAll(answers);

        Task TakeAsync(byte[] line)
        {
            var messages = stage.Hear(line, (message, isInBatch) => new ClientEntry.Said(message, Http: null, stage.Agreed) { IsInBatch = isInBatch, Launch = launch });
            answers.Add(AnswerAsync(() => stream.AnswerAsync(messages, end.Token)));
            return Task.CompletedTask;
        }

        async Task AnswerAsync(Func<Task> answer)
        {
            try
            {
                await answer();
            }
            catch (Exception ended) when (ended is ConnectionLostException || (ended is OperationCanceledException && end.IsCancellationRequested))
            {
                // Who has left needs no answer.
            }
        }

        async Task HearAsync(LaunchEvent what)
        {
            Happen(what);
            if (!stage.Script.IsStubborn) await ExitAsync();
        }

        async Task ExitAsync()
        {
            if (hasExited) return;
            hasExited = true;
            Happen(LaunchEvent.Exited);
            await launch.ExitAsync(0, closing);
        }

        void Happen(LaunchEvent what) => stage.Log.Add(new ClientEntry.Happened(launch, what));
    }
}
