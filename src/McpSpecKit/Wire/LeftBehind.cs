using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace McpSpecKit.Wire;

/// <summary>
/// Finds what a subject left running: a program that starts another one and exits leaves it to nobody, and killing a process tree does
/// not reach it. Everything that the kit launches inherits a mark in its environment, by which it is found on Linux.
/// </summary>
public static class LeftBehind
{
    private const string Variable = "MCPSPECKIT_RUN";
    private static readonly string RunMark = Guid.NewGuid().ToString("N");

    internal static void Mark(ProcessStartInfo start) => start.Environment[Variable] = RunMark;

    /// <summary>Ends every process that still carries the mark of this run.</summary>
    /// <returns>How many there were.</returns>
    public static int End()
    {
        if (!OperatingSystem.IsLinux()) return 0;
        var marked = Encoding.UTF8.GetBytes($"{Variable}={RunMark}");
        return Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Count(id => id > 0 && id != Environment.ProcessId && Carries(id, marked) && Kill(id));
    }

    private static bool Carries(int id, byte[] marked)
    {
        try
        {
            return File.ReadAllBytes($"/proc/{id}/environ").AsSpan().IndexOf(marked) >= 0;
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
