namespace McpSpecKit.Reference.Clients;

/// <summary>A server that the client has launched. Disposing kills it.</summary>
public interface ILaunchedServer : IAsyncDisposable
{
    /// <summary>What the server reads. Disposing it is the end of its input.</summary>
    Stream Input { get; }

    /// <summary>What the server writes.</summary>
    Stream Output { get; }

    /// <summary>What the server logs.</summary>
    Stream Log { get; }

    /// <summary>Completes once the server has exited.</summary>
    Task Exited { get; }

    /// <summary>Asks the server to end, as SIGTERM does.</summary>
    void Terminate();
}
