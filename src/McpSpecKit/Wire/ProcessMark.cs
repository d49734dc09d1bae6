using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace McpSpecKit.Wire;

/// <summary>
/// A mark in the environment of a process, which everything inherits that it launches itself. By the mark what was left behind is found
/// on Linux: a program that starts another one and exits leaves it to nobody, and killing a process tree does not reach it.
/// </summary>
public sealed class ProcessMark
{
    private const string Variable = "MCPSPECKIT_MARK";
    private const int MostLooks = 1000;
    private readonly string value = Guid.NewGuid().ToString("N");

    internal void Put(ProcessStartInfo start) => start.Environment[Variable] = value;

    /// <summary>Ends every process that carries the mark.</summary>
    /// <returns>How many there were; 0 on systems other than Linux, where they cannot be found.</returns>
    public int EndCarriers()
    {
        if (!OperatingSystem.IsLinux()) return 0;
        var marked = Encoding.UTF8.GetBytes($"{Variable}={value}");
        return Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Count(id => id > 0 && id != Environment.ProcessId && Carries(id, marked) && Kill(id));
    }

    private static bool Carries(int id, byte[] marked)
    {
        try
        {
            for (var look = 0; look < MostLooks; look++)
            {
                var environment = File.ReadAllBytes($"/proc/{id}/environ");
                if (environment.Length > 0) return environment.AsSpan().IndexOf(marked) >= 0;
                // A process that is turning into another program has no environment for a moment; one without memory never has any.
                if (!File.ReadAllText($"/proc/{id}/status").Contains("VmSize:", StringComparison.Ordinal)) return false;
                Thread.Yield();
            }

            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
