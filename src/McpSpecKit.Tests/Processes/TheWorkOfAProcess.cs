using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using McpSpecKit.Processes;

namespace McpSpecKit.Tests.Processes;

public sealed class TheWorkOfAProcess
{
    private readonly LinuxProcessTable table = new();

    [Fact]
    public void IsNotKnownOfOneThatMayWaitForAnother()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        Assert.Null(table.WorkOf([Environment.ProcessId]));
    }

    [Theory]
    [InlineData("exec sleep 30", false)]
    [InlineData("while :; do :; done", true)]
    public async Task ChangesWhereItDoesSomething(string script, bool works)
    {
        using var shell = Process.Start("sh", ["-c", script]);
        try
        {
            var limit = TimeSpan.FromSeconds(works ? 30 : 1);
            var (start, before) = (Stopwatch.GetTimestamp(), table.WorkOf([shell.Id]));
            while (table.WorkOf([shell.Id]) == before && Stopwatch.GetElapsedTime(start) < limit) await Task.Yield();

            Assert.NotNull(before);
            Assert.Equal(works, table.WorkOf([shell.Id]) != before);
        }
        finally
        {
            shell.Kill(entireProcessTree: true);
        }
    }
}
