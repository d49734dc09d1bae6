namespace McpSpecKit.Processes;

/// <summary>What the system tells about its processes.</summary>
internal interface IProcessTable
{
    /// <summary>All processes that run; one that has ended and waits to be collected does not.</summary>
    IReadOnlyList<ProcessEntry> Read();

    /// <summary>The processes that listen on a TCP port; empty where nobody does, or the system does not tell who.</summary>
    IReadOnlyList<int> ListenersOn(int port);
}
