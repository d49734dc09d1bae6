using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Processes;
using McpSpecKit.Protocol;
using McpSpecKit.Schemas;

namespace McpSpecKit.Adapters.Clients;

/// <summary>The lines that go to a driver and come from it. Each that comes is held to the protocol, so that a broken driver is told from a broken client.</summary>
internal sealed class DriverLines : IAsyncDisposable
{
    private const string AnswerSchema = "driver/answer.schema.json";
    private const int Shown = 200;
    private static readonly Lazy<JsonSchema> Schema = new(() => SchemaSet.Compile([new(AnswerSchema, FixtureLibrary.Text(AnswerSchema))])[AnswerSchema]);

    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> waiting = new();
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly ChildProcess process;
    private readonly string command;
    private readonly LogTail log;
    private readonly Task reading;
    private volatile SubjectUnreachableException? end;
    private int commands;

    public DriverLines(ChildProcess process, string command)
    {
        (this.process, this.command) = (process, command);
        log = new LogTail(process, readsOutput: false);
        reading = ReadAsync();
    }

    /// <summary>Sends a command and waits for its answer.</summary>
    /// <exception cref="SubjectUnreachableException">The driver broke its protocol, or has exited.</exception>
    public async Task<JsonElement> AskAsync(JsonObject order, CancellationToken cancellationToken)
    {
        var id = Interlocked.Increment(ref commands);
        order["id"] = id;
        var answer = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting[id] = answer;
        if (end is { } over) throw over;
        await SendAsync(order, cancellationToken);
        return await answer.Task.WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        await reading;
        turn.Dispose();
    }

    private async Task SendAsync(JsonObject order, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await process.Input.WriteAsync(Encoding.UTF8.GetBytes($"{order.ToJsonString(ProtocolJson.Compact)}\n"), cancellationToken);
            await process.Input.FlushAsync(cancellationToken);
        }
        catch (IOException)
        {
            // The driver is gone; the end of its output says so to whoever waits.
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            using var lines = new StreamReader(process.Output, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
            while (end is null && await lines.ReadLineAsync() is { } line) Take(line);
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The driver is ended.
        }

        Finish(new SubjectUnreachableException($"The driver «{command}» has ended its output.{await log.TellAsync(CancellationToken.None)}"));
    }

    private void Take(string line)
    {
        if (Read(line) is not { } answer) Break(line, "It is no JSON.");
        else if (Schema.Value.Validate(answer) is [var violation, ..]) Break(line, violation.ToString());
        else if (!waiting.TryRemove(answer.GetProperty("id").GetInt32(), out var waits)) Break(line, "No command waits for this id.");
        else waits.TrySetResult(answer);
    }

    private void Break(string line, string why)
    {
        var shown = line.Length <= Shown ? line : $"{line[..Shown]}…";
        Finish(new SubjectUnreachableException($"The driver «{command}» broke its protocol, which says nothing of its client. {why} It wrote «{shown}»."));
    }

    private void Finish(SubjectUnreachableException reason)
    {
        end ??= reason;
        foreach (var id in waiting.Keys)
            if (waiting.TryRemove(id, out var waits)) waits.TrySetException(end);
    }

    private static JsonElement? Read(string line)
    {
        try
        {
            return JsonElement.Parse(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
