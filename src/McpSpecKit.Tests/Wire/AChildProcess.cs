using System.Text;
using McpSpecKit.Adapters;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Wire;

public sealed class AChildProcess
{
    [Fact]
    public async Task IsReadAndWrittenAsBytes()
    {
        await using var process = ChildProcess.Start(new LaunchCommand("cat"));

        await process.Input.WriteAsync("grüße\n"u8.ToArray());
        await process.Input.FlushAsync();
        using var reader = new StreamReader(process.Output, Encoding.UTF8);

        Assert.Equal("grüße", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task EndsWithItsInput()
    {
        await using var process = ChildProcess.Start(new LaunchCommand("cat"));

        await process.Input.DisposeAsync();

        Assert.Equal(0, await process.Exited);
    }

    [Fact]
    public async Task CanBeAskedToEnd()
    {
        await using var process = ChildProcess.Start(new LaunchCommand("sleep 600"));

        process.Terminate();

        Assert.Equal(143, await process.Exited);
    }

    [Fact]
    public async Task TakesItsOwnChildrenWithIt()
    {
        var process = ChildProcess.Start(new LaunchCommand("sh -c 'sleep 600 & echo $!; wait'"));
        using var reader = new StreamReader(process.Output);
        var child = await reader.ReadLineAsync();

        await process.DisposeAsync();

        await EndOfAsync(child!);
    }

    [Fact]
    public async Task IsFoundWhenItsParentLeftItBehind()
    {
        var mark = new ProcessMark();
        await using var process = ChildProcess.Start(
            new LaunchCommand("sh -c 'for i in 1 2 3 4 5 6 7 8 9 10; do setsid sleep 600 >/dev/null 2>&1 & echo $!; done'"),
            mark);
        using var reader = new StreamReader(process.Output);
        var orphans = new string[10];
        for (var index = 0; index < orphans.Length; index++) orphans[index] = (await reader.ReadLineAsync())!;

        // The last of them is only just turning into another program.
        mark.EndCarriers();

        foreach (var orphan in orphans) await EndOfAsync(orphan);
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
        var exception = Assert.Throws<SubjectUnreachableException>(() => ChildProcess.Start(new LaunchCommand("no-such-program --stdio")));

        Assert.StartsWith("The command «no-such-program --stdio» cannot be started: «no-such-program»: ", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("Check the name, or give the whole path.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void InAFolderThatDoesNotExistNamesTheFolder()
    {
        var exception = Assert.Throws<SubjectUnreachableException>(() => ChildProcess.Start(new LaunchCommand("cat", "no/such/folder")));

        Assert.Equal("The command «cat» cannot be started: its folder «no/such/folder» does not exist.", exception.Message);
    }

    /// <summary>A killed process ends when the system gets to it.</summary>
    private static async Task EndOfAsync(string id)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (IsRunning(id)) await looks.WaitForNextTickAsync(limit.Token);
    }

    /// <summary>A process that was killed and not yet collected by its parent counts as ended.</summary>
    private static bool IsRunning(string id)
    {
        var status = $"/proc/{id}/stat";
        return File.Exists(status) && !File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal);
    }
}
