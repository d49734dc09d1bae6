using System.Globalization;
using McpSpecKit.Processes;

namespace McpSpecKit.Tests.Support;

/// <summary>A process that a test has seen the id of.</summary>
internal static class RunningProcess
{
    /// <summary>A killed process ends when the system gets to it.</summary>
    public static async Task EndOfAsync(string id)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (IsRunning(id)) await looks.WaitForNextTickAsync(limit.Token);
    }

    /// <summary>A process that has ended and was not yet collected by its parent does not run.</summary>
    public static bool IsRunning(string id) =>
        new LinuxProcessTable().Read().Any(entry => entry.Id == int.Parse(id, CultureInfo.InvariantCulture));
}
