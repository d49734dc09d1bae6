namespace McpSpecKit.Processes;

/// <summary>What the system tells about its processes.</summary>
internal interface IProcessTable
{
    /// <summary>All processes that run; one that has ended and waits to be collected does not.</summary>
    IReadOnlyList<ProcessEntry> Read();

    /// <summary>A number that changes while one of several processes works, or starts another; none where the system does not tell, or one of them is connected with another program.</summary>
    /// <param name="ids">The processes.</param>
    long? WorkOf(IReadOnlyList<int> ids);

    /// <summary>Finds the processes that listen on a TCP port, to see whether they, or what they have started, work; the connections with their own clients do not count.</summary>
    /// <param name="port">The port.</param>
    /// <returns>Tells such a number each time; none where they are not found, or the kit is one of them.</returns>
    Func<long?>? WorkBehind(int port);

    /// <summary>The processes that listen on a TCP port; empty where nobody does, or the system does not tell who.</summary>
    IReadOnlyList<int> ListenersOn(int port);
}
