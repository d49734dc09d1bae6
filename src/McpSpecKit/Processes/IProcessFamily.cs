namespace McpSpecKit.Processes;

/// <summary>A process and everything that it started, directly or not.</summary>
internal interface IProcessFamily : IDisposable
{
    /// <summary>Whether somebody of it still runs.</summary>
    bool IsAlive { get; }

    /// <summary>A number that changes while somebody of it works; none where the system does not tell, or somebody may wait for another program.</summary>
    long? Work { get; }

    /// <summary>Asks everybody to end, as SIGTERM does.</summary>
    void AskToEnd();

    /// <summary>Ends everybody.</summary>
    void Kill();

    /// <summary>Who listens on a TCP port.</summary>
    PortOwner OwnerOf(int port);
}
