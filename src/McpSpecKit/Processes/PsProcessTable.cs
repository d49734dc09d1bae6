using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace McpSpecKit.Processes;

/// <summary>
/// The processes of macOS, as <c>ps</c> and <c>lsof</c> tell of them. The environment of what belongs to the system itself is hidden;
/// such processes are found by their parents alone.
/// </summary>
internal sealed class PsProcessTable : IProcessTable
{
    public IReadOnlyList<ProcessEntry> Read() =>
        [.. PsOutput.Processes(Run("ps", "-A", "-E", "-ww", "-o", "pid=,ppid=,stat=,command=")).Where(entry => entry.Id != Environment.ProcessId)];

    public long? WorkOf(IReadOnlyList<int> ids) => null;

    public Func<long?>? WorkBehind(int port) => null;

    public IReadOnlyList<int> ListenersOn(int port)
    {
        try
        {
            return PsOutput.Ids(Run("lsof", "-nP", $"-iTCP:{port.ToString(CultureInfo.InvariantCulture)}", "-sTCP:LISTEN", "-t"));
        }
        catch (Win32Exception)
        {
            // Without lsof nobody can tell.
            return [];
        }
    }

    private static string Run(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }
}
