using System.Net.Sockets;
using System.Text;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Support;

/// <summary>A request that a <see cref="RawServer"/> read, and the connection to answer it on.</summary>
/// <param name="Client">The connection.</param>
/// <param name="Stream">What is written to it.</param>
/// <param name="Head">Its lines before the body.</param>
/// <param name="Body">The body of the request.</param>
/// <param name="Stopped">The test is over.</param>
internal sealed record RawExchange(TcpClient Client, NetworkStream Stream, string Head, string Body, CancellationToken Stopped)
{
    public const string Json = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n";
    public const string Events = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";

    /// <summary>What a minimal server answers to the request; empty to what is no request.</summary>
    public string Answer => string.Concat(ScriptedServer.Minimal(JsonRpcReader.Read(Body)));

    public bool IsInitialize => JsonRpcReader.Read(Body) is JsonRpcRequest { Method: Method.Initialize };

    public async Task WriteAsync(string text) => await Stream.WriteAsync(Encoding.UTF8.GetBytes(text), Stopped);

    /// <summary>Answers as a minimal server does.</summary>
    public Task AnswerAsync() => WriteAsync(Answer.Length > 0 ? Json + Answer : "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    /// <summary>Writes a text again and again; 64 KiB at a time.</summary>
    public async Task RepeatAsync(string text, long times)
    {
        var batch = Math.Max(1, 64 * 1024 / text.Length);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, batch)));
        for (var left = times; left > 0; left -= batch)
            await Stream.WriteAsync(bytes.AsMemory(0, (int)(Math.Min(batch, left) * text.Length)), Stopped);
    }

    /// <summary>Writes byte after byte.</summary>
    public async Task DripAsync(string text, TimeSpan between)
    {
        using var pause = between > TimeSpan.Zero ? new PeriodicTimer(between) : null;
        foreach (var single in Encoding.UTF8.GetBytes(text))
        {
            await Stream.WriteAsync(new[] { single }, Stopped);
            if (pause is not null) await pause.WaitForNextTickAsync(Stopped);
        }
    }

    /// <summary>Breaks the connection so that the other side hears of it at once.</summary>
    public void Reset()
    {
        Client.LingerState = new LingerOption(enable: true, seconds: 0);
        Client.Close();
    }
}
