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

    /// <summary>A number that changes while whoever listens on a TCP port works; none where that is not known, or where it may wait for another program.</summary>
    /// <param name="port">The port.</param>
    long? WorkBehind(int port);

    /// <summary>Ends whatever carries a mark, whose parents are gone.</summary>
    void KillCarriers(ProcessMark mark);
}
