using System.Diagnostics;
using System.Text;
using McpSpecKit.Adapters;
using McpSpecKit.Processes;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Processes;

public sealed class AChildProcess : IAsyncDisposable
{
    private readonly ProcessSupervisor processes = new(TimeProvider.System);

    [Fact]
    public async Task IsReadAndWrittenAsBytes()
    {
        var process = processes.Start(new LaunchCommand("cat"));

        await process.Input.WriteAsync("grüße\n"u8.ToArray());
        await process.Input.FlushAsync();
        using var reader = new StreamReader(process.Output, Encoding.UTF8);

        Assert.Equal("grüße", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task EndsWithItsInput()
    {
        var process = processes.Start(new LaunchCommand("cat"));

        await process.Input.DisposeAsync();

        Assert.Equal(0, await process.Exited);
    }

    [Fact]
    public async Task CanBeAskedToEnd()
    {
        var process = processes.Start(new LaunchCommand("sleep 600"));

        process.Terminate();

        Assert.Equal(143, await process.Exited);
    }

    [Fact]
    public async Task FinishesItsWorkWhenItsInputEnds()
    {
        await using var patient = new ProcessSupervisor(TimeProvider.System, Patient);
        var process = patient.Start(new LaunchCommand("sh -c \"trap 'exit 9' TERM; cat; exit 7\""));

        await process.DisposeAsync();

        Assert.Equal(7, await process.Exited);
    }

    [Fact]
    public async Task ThatReadsNoInputIsAskedToEndBeforeItIsKilled()
    {
        var process = processes.Start(new LaunchCommand("sh -c \"trap 'exit 9' TERM; echo up; while :; do sleep 0.02; done\""));
        await FirstLineAsync(process);

        await process.DisposeAsync();

        Assert.Equal(9, await process.Exited);
    }

    [Fact]
    public async Task MayFloodItsOutputWhileItEnds()
    {
        await using var patient = new ProcessSupervisor(TimeProvider.System, Patient);
        var process = patient.Start(new LaunchCommand("sh -c \"cat; head -c 1000000 /dev/zero; exit 7\""));

        await process.DisposeAsync();

        Assert.Equal(7, await process.Exited);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("sh -c 'exec yes >&2'")]
    public async Task ThatFloodsItsOutputKeepsNobodyWhoClosesIt(string command)
    {
        var process = processes.Start(new LaunchCommand(command));
        var start = Stopwatch.GetTimestamp();

        await process.Output.DisposeAsync();
        await process.Error.DisposeAsync();
        await process.DisposeAsync();

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Equal(143, await process.Exited);
    }

    [Fact]
    public async Task ThatIsGoneIsLeftAlone()
    {
        var process = processes.Start(new LaunchCommand("cat"));
        await process.DisposeAsync();

        // The end of the kit kills whatever lives, and may come while a process is disposed of.
        process.Kill();

        Assert.False(process.IsAlive);
        Assert.Null(process.Work);
    }

    [Fact]
    public async Task ThatDoesNotWantToEndIsKilled()
    {
        await using var hasty = new ProcessSupervisor(TimeProvider.System, Hasty);
        var process = hasty.Start(new LaunchCommand("sh -c \"trap '' TERM; echo up; while :; do sleep 0.02; done\""));
        await FirstLineAsync(process);

        await process.DisposeAsync();

        Assert.Equal(137, await process.Exited);
        Assert.Equal(0, hasty.Living);
    }

    [Fact]
    public async Task IsDisposedOfTwiceAsOnce()
    {
        var process = processes.Start(new LaunchCommand("cat"));

        await process.DisposeAsync();
        await process.DisposeAsync();

        Assert.Equal(0, await process.Exited);
    }

    [Theory]
    [InlineData("sleep 600 & echo $!; wait")]
    [InlineData("sleep 600 & echo $!; exit 3")]
    [InlineData("sleep 600 2>/dev/null & echo $!; exit 0")]
    [InlineData("setsid sleep 600 & echo $!; exit 0")]
    public async Task TakesItsOwnChildrenWithItEvenWhereItHasGone(string script)
    {
        var process = processes.Start(new LaunchCommand($"sh -c '{script}'"));
        var child = await FirstLineAsync(process);

        await process.DisposeAsync();

        await RunningProcess.EndOfAsync(child);
    }

    [Fact]
    public async Task AsksItsChildrenTooAndWaitsForThem()
    {
        var file = Path.GetTempFileName();
        var child = $"trap \"sleep 0.3; echo bye > {file}; exit\" TERM; echo up; while :; do sleep 0.02; done";
        var process = processes.Start(new LaunchCommand(CommandLine.Join(["sh", "-c", $"sh -c '{child}'; exit 0"])));
        await FirstLineAsync(process);

        await process.DisposeAsync();

        Assert.Equal("bye\n", await File.ReadAllTextAsync(file));
        File.Delete(file);
    }

    [Fact]
    public async Task IsFoundWhenItsParentLeftItBehind()
    {
        var process = processes.Start(
            new LaunchCommand("sh -c 'for i in 1 2 3 4 5 6 7 8 9 10; do setsid sleep 600 >/dev/null 2>&1 & echo $!; done'"));
        using var reader = new StreamReader(process.Output);
        var orphans = new string[10];
        for (var index = 0; index < orphans.Length; index++) orphans[index] = (await reader.ReadLineAsync())!;

        // The last of them is only just turning into another program.
        await processes.DisposeAsync();

        foreach (var orphan in orphans) await RunningProcess.EndOfAsync(orphan);
    }

    [Fact]
    public async Task HoldsNobodyUpWhoHasNoTimeForItsEnd()
    {
        await using var adapter = new StdioServerAdapter(new LaunchCommand("sh -c \"trap '' TERM; echo up; while :; do sleep 0.02; done\""), []);
        var channel = await adapter.ConnectAsync(TimeProvider.System, CancellationToken.None);
        var process = channel.Process!;
        await FirstLineAsync(process);
        channel.Listen(new HeardMessages());
        var start = Stopwatch.GetTimestamp();

        await channel.DisposeAsync();

        Assert.False(process.Exited.IsCompleted);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        await adapter.DisposeAsync();
        Assert.Equal(137, await process.Exited);
    }

    [Fact]
    public async Task HasEndedBeforeTheNextStartsWhereOneRunsAtATime()
    {
        await using var adapter = new StdioServerAdapter(new LaunchCommand("sh -c 'trap : TERM; cat; sleep 0.1; exit 7'"), [], mostSpares: 0);
        var channel = await adapter.ConnectAsync(TimeProvider.System, CancellationToken.None);
        channel.Listen(new HeardMessages());

        await channel.DisposeAsync();

        Assert.True(channel.Process!.Exited.IsCompleted);
        Assert.Equal(7, await channel.Process.Exited);
    }

    [Fact]
    public async Task OutlivesTheAdapterOfAnotherServer()
    {
        await using var adapter = new StdioServerAdapter(new LaunchCommand("cat"), []);
        await using var channel = await adapter.ConnectAsync(TimeProvider.System, CancellationToken.None);
        var heard = new HeardMessages();
        channel.Listen(heard);

        await new StdioServerAdapter(new LaunchCommand("cat"), []).DisposeAsync();

        await channel.SendAsync("""{"jsonrpc":"2.0","id":1,"result":{}}"""u8.ToArray(), Headers.None, CancellationToken.None);
        Assert.IsType<JsonRpcResult>(await heard.NextAsync());
    }

    [Fact]
    public void ThatDoesNotExistIsNamed()
    {
        var exception = Assert.Throws<ProcessStartException>(() => processes.Start(new LaunchCommand("no-such-program --stdio")));

        Assert.Equal(
            "The command «no-such-program --stdio» cannot be started: «no-such-program»: there is no such program. Check the name, or give the whole path.",
            exception.Message);
    }

    [Fact]
    public async Task ThatDoesNotExistCannotBeReached()
    {
        await using var adapter = new StdioServerAdapter(new LaunchCommand("no-such-program"), []);

        await Assert.ThrowsAsync<SubjectUnreachableException>(() => adapter.ConnectAsync(TimeProvider.System, CancellationToken.None));
    }

    [Fact]
    public void InAFolderThatDoesNotExistNamesTheFolder()
    {
        var exception = Assert.Throws<ProcessStartException>(() => processes.Start(new LaunchCommand("cat", "no/such/folder")));

        Assert.Equal("The command «cat» cannot be started: its folder «no/such/folder» does not exist.", exception.Message);
    }

    [Fact]
    public async Task OfARelativePathIsLookedForInItsFolder()
    {
        var folder = Directory.CreateTempSubdirectory();
        var script = Path.Combine(folder.FullName, "server.sh");
        await ShellScript.WriteAsync(script, "#!/bin/sh\npwd\n");

        var process = processes.Start(new LaunchCommand("./server.sh", folder.FullName));

        Assert.Equal(folder.FullName, await FirstLineAsync(process));
        folder.Delete(recursive: true);
    }

    public ValueTask DisposeAsync() => processes.DisposeAsync();

    /// <summary>On a busy machine a process may need more than a quarter of a second to end by itself.</summary>
    private static EndingWaits Patient => EndingWaits.Default with { EndOfInput = TimeSpan.FromSeconds(10) };

    private static EndingWaits Hasty => new(TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(5));

    private static async Task<string> FirstLineAsync(IServerProcess process)
    {
        using var reader = new StreamReader(process.Output, leaveOpen: true);
        return (await reader.ReadLineAsync())!;
    }
}
