using System.Diagnostics;

namespace McpSpecKit.Processes;

/// <summary>All in which systems differ when a program is started and ended.</summary>
internal interface IProcessPlatform
{
    /// <summary>What has to be said before a program starts, so that it can be ended later.</summary>
    void Prepare(ProcessStartInfo start);

    /// <summary>The family of a process that has just started.</summary>
    IProcessFamily FamilyOf(Process root, ProcessMark mark);

    /// <summary>Asks one process to end, as SIGTERM does.</summary>
    void AskToEnd(Process process);

    /// <summary>Finds who listens on a TCP port, to see whether they work.</summary>
    /// <param name="port">The port.</param>
    /// <returns>Tells a number that changes while they work, or nothing while they may wait for another program; none where they are not found.</returns>
    Func<long?>? WorkBehind(int port);

    /// <summary>Ends whatever carries a mark, whose parents are gone.</summary>
    void KillCarriers(ProcessMark mark);
}
