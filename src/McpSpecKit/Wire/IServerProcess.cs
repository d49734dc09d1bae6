namespace McpSpecKit.Wire;

/// <summary>A server behind standard streams: a child process, or something embedded that acts like one. Disposing ends it.</summary>
public interface IServerProcess : IAsyncDisposable
{
    /// <summary>What the server reads. Disposing it is the end of its input.</summary>
    Stream Input { get; }

    /// <summary>What the server writes; it ends when the server closes it.</summary>
    Stream Output { get; }

    /// <summary>What the server logs.</summary>
    Stream Error { get; }

    /// <summary>The exit code, once the server has ended.</summary>
    Task<int> Exited { get; }

    /// <summary>
    /// A number that changes while the server, or something that it has started, works; none where that is not known, or where it may wait for
    /// another program.
    /// </summary>
    long? Work => null;

    /// <summary>Asks the server to end, as SIGTERM does.</summary>
    void Terminate();
}
