using System.Diagnostics;

namespace McpSpecKit.Processes;

/// <summary>Linux, macOS and their like: signals, and a table of processes to find whom to send them to.</summary>
/// <param name="table">The processes of the system.</param>
internal sealed class UnixPlatform(IProcessTable table) : IProcessPlatform
{
    public void Prepare(ProcessStartInfo start)
    {
        // The mark in the environment is all that is needed.
    }

    public IProcessFamily FamilyOf(Process root, ProcessMark mark) => new UnixFamily(root, mark, table);

    public void AskToEnd(Process process)
    {
        if (!process.HasExited) UnixSignals.Terminate(process.Id);
    }

    public Func<long?>? WorkBehind(int port) => table.WorkBehind(port);

    public void KillCarriers(ProcessMark mark) => UnixFamily.Kill(() => FamilyTree.Members(table.Read(), root: null, mark));
}
