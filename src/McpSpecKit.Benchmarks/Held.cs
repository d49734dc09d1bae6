using System.Diagnostics;
using System.Globalization;

namespace McpSpecKit.Benchmarks;

/// <summary>What a process holds between two runs.</summary>
/// <param name="Heap">Live objects, in MiB.</param>
/// <param name="Resident">Memory of the process, in MiB.</param>
/// <param name="Handles">Open files, sockets and pipes.</param>
/// <param name="Threads">Threads.</param>
/// <param name="Children">Processes that it has started and not yet ended.</param>
internal sealed record Held(double Heap, double Resident, int Handles, int Threads, int Children)
{
    private const double Mebibyte = 1024 * 1024;

    public static Held Now()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var self = Process.GetCurrentProcess();
        return new Held(
            GC.GetTotalMemory(forceFullCollection: false) / Mebibyte, self.WorkingSet64 / Mebibyte, self.HandleCount, self.Threads.Count, ChildrenOf(self.Id));
    }

    public Held Most(Held other) => With(other, Math.Max, Math.Max);

    public Held Least(Held other) => With(other, Math.Min, Math.Min);

    public bool IsWithin(Held before, double factor) =>
        Heap <= before.Heap * factor && Resident <= before.Resident * factor && Handles <= before.Handles * factor && Threads <= before.Threads * factor
        && Children <= before.Children;

    public override string ToString() =>
        FormattableString.Invariant($"heap {Heap:0.0} MiB, resident {Resident:0} MiB, {Handles} handles, {Threads} threads, {Children} children");

    private Held With(Held other, Func<double, double, double> size, Func<int, int, int> count) => new(
        size(Heap, other.Heap), size(Resident, other.Resident), count(Handles, other.Handles), count(Threads, other.Threads), count(Children, other.Children));

    private static int ChildrenOf(int id) => OperatingSystem.IsLinux()
        ? Directory.EnumerateDirectories("/proc").Count(folder => Path.GetFileName(folder).All(char.IsAsciiDigit) && ParentOf(folder) == id)
        : 0;

    private static int? ParentOf(string folder)
    {
        try
        {
            // The name of the program, in brackets, may hold spaces; the state and the parent follow it.
            var stat = File.ReadAllText(Path.Combine(folder, "stat"));
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It has ended meanwhile.
            return null;
        }
    }
}
