using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using McpSpecKit.Adapters;
using McpSpecKit.Processes;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Adapters;

public sealed class AServerThatTheKitStarts : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();
    private readonly int port = LastingPort.Find();

    private string Serves => $"dotnet '{Path.Combine(AppContext.BaseDirectory, "mcp-spec-kit.dll")}' reference --http --port {port}";

    private string IdFile => Path.Combine(folder.FullName, "id");

    [Fact]
    public async Task IsNotStartedWhereAStrangerHoldsThePort()
    {
        using var stranger = new TcpListener(IPAddress.Loopback, port);
        stranger.Start();
        await using var server = Server($"echo $$ > {IdFile}; sleep 600", Waits.Default);

        var exception = await FailureAsync(server);

        Assert.Equal(
            $"Another program listens on 127.0.0.1:{port} already, so the command «{Command($"echo $$ > {IdFile}; sleep 600")}» was not started "
            + "and nothing was judged. End that program, choose another port, or leave out the start command to judge what runs there.",
            exception.Message);
        Assert.False(File.Exists(IdFile));
    }

    [Fact]
    public async Task IsNotTakenForWhatAnotherRunHasStarted()
    {
        await using var server = Server($"echo $$ > {IdFile}; sleep 600", Waits.Default);
        var connecting = FailureAsync(server);
        await IdAsync();

        await using var other = new ProcessSupervisor(TimeProvider.System);
        other.Start(new LaunchCommand(Serves));

        Assert.StartsWith($"Another program listens on 127.0.0.1:{port} already", (await connecting).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsGivenUpAtOnceWhereItsLauncherDiesAndLeavesAChildOnItsLog()
    {
        await using var server = Server($"sleep 45 & echo $! > {IdFile}; echo no luck >&2; exit 1", Waits.Default);
        var start = Stopwatch.GetTimestamp();

        var exception = await FailureAsync(server);

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Soon);
        Assert.EndsWith($"exited with code 1 before it listened on http://127.0.0.1:{port}/mcp. Its log ends with «no luck».", exception.Message, StringComparison.Ordinal);
        Assert.False(RunningProcess.IsRunning(await IdAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("setsid ")]
    public async Task MayBeLeftRunningByItsLauncher(string alone)
    {
        var server = Server($"echo x >> {IdFile}; {alone}{Serves} >/dev/null 2>&1 </dev/null & exit 0", Waits.Default);

        await ConnectAsync(server);
        await ConnectAsync(server);
        Assert.Null(await server.Endpoints[0].ShutDownAsync(CancellationToken.None));
        await server.DisposeAsync();

        Assert.Equal("x\n", await File.ReadAllTextAsync(IdFile));
        Assert.False(await new ServerPort(new Uri($"http://127.0.0.1:{port}/")).AnswersAsync(CancellationToken.None));
    }

    [Fact]
    public async Task CanBeStartedAgainAfterItHasFailed()
    {
        await using var server = Server($"if [ -e {IdFile} ]; then exec {Serves}; fi; touch {IdFile}; exit 3", Waits.Default);

        var exception = await FailureAsync(server);
        await ConnectAsync(server);

        Assert.Contains("exited with code 3", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CanBeStartedAgainAfterItWasShutDown()
    {
        await using var server = Server($"echo x >> {IdFile}; exec {Serves}", Waits.Default);

        await ConnectAsync(server);
        Assert.NotNull(await server.Endpoints[0].ShutDownAsync(CancellationToken.None));
        await ConnectAsync(server);

        Assert.Equal("x\nx\n", await File.ReadAllTextAsync(IdFile));
    }

    [Fact]
    public async Task DoesNotRunForASecondEndpointWhereItFailedForTheFirst()
    {
        await using var server = Server($"echo $$ > {IdFile}; exec sleep 600", new Waits(TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(10)));

        await FailureAsync(server, endpoint: 0);
        Assert.False(RunningProcess.IsRunning(await IdAsync()));
        var exception = await FailureAsync(server, endpoint: 1);

        Assert.Contains("runs, but nothing listened on", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IsEndedWhereNobodyWaitsForItsStart()
    {
        using var stop = new CancellationTokenSource();
        await using var server = Server($"echo $$ > {IdFile}; exec sleep 600", Waits.Default);
        var connecting = server.Endpoints[0].ConnectAsync(TimeProvider.System, stop.Token);
        var id = await IdAsync();

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connecting);
        Assert.False(RunningProcess.IsRunning(id));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Command(string script) => CommandLine.Join(["sh", "-c", script]);

    private HttpServerAdapter Server(string script, Waits waits) => new(
        [
            new HttpAddress(Transport.StreamableHttp, new Uri($"http://127.0.0.1:{port}/mcp")),
            new HttpAddress(Transport.StreamableHttp, new Uri($"http://127.0.0.1:{port}/other")),
        ],
        new LaunchCommand(Command(script)),
        [],
        waits);

    private static async Task ConnectAsync(HttpServerAdapter server) =>
        await (await server.Endpoints[0].ConnectAsync(TimeProvider.System, CancellationToken.None)).DisposeAsync();

    private static Task<SubjectUnreachableException> FailureAsync(HttpServerAdapter server, int endpoint = 0) =>
        Assert.ThrowsAsync<SubjectUnreachableException>(() => server.Endpoints[endpoint].ConnectAsync(TimeProvider.System, CancellationToken.None));

    private async Task<string> IdAsync()
    {
        using var limit = new CancellationTokenSource(Soon);
        using var looks = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!File.Exists(IdFile) || await File.ReadAllTextAsync(IdFile) is "") await looks.WaitForNextTickAsync(limit.Token);
        return (await File.ReadAllTextAsync(IdFile)).Trim();
    }
}
