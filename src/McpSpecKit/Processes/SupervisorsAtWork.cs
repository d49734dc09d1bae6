using System.Collections.Concurrent;

namespace McpSpecKit.Processes;

/// <summary>All supervisors that have started something and were not disposed of. What they have started does not outlive this process.</summary>
internal static class SupervisorsAtWork
{
    private static readonly ConcurrentDictionary<ProcessSupervisor, bool> Known = KillAtExit([]);

    public static void Add(ProcessSupervisor supervisor) => Known[supervisor] = true;

    public static void Remove(ProcessSupervisor supervisor) => Known.TryRemove(supervisor, out _);

    private static ConcurrentDictionary<ProcessSupervisor, bool> KillAtExit(ConcurrentDictionary<ProcessSupervisor, bool> supervisors)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            foreach (var supervisor in supervisors.Keys) supervisor.Kill();
        };
        return supervisors;
    }
}
