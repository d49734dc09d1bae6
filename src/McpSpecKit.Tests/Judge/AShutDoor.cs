using System.Text.Json.Nodes;
using McpSpecKit.Adapters;
using McpSpecKit.Judge;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Judge;

/// <summary>A server that claims to speak a revision, and whose handshake or discovery is broken.</summary>
public sealed class AShutDoor
{
    private static readonly Revision Modern = Revision.All[^1];

    private static readonly Dictionary<string, (Func<Func<JsonRpcMessage, IEnumerable<string>>> Script, string Requirement, string[] Revisions, string Cause)> Kinds = new()
    {
        ["a result of initialize without a version"] = (
            () => message => Introduced(message, result => result.Remove("protocolVersion")),
            "LC-004", ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"], "The handshake is broken, see LC-004: the result of initialize names no version."),
        ["a version that is a number"] = (
            () => message => Introduced(message, result => result["protocolVersion"] = 20251125),
            "LC-004", ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"], "The handshake is broken, see LC-004: the result of initialize names no version."),
        ["answers that name each other's version"] = (
            () => message => Introduced(message, result => result["protocolVersion"] = $"{result["protocolVersion"]}" is "2025-06-18" ? "2025-11-25" : "2025-06-18"),
            "LC-011", ["2025-06-18", "2025-11-25"], "The handshake is broken, see LC-011: the server agrees to another version than it is offered, and claims to speak."),
        ["an answer with a version that has no handshake"] = (
            () => message => Introduced(message, result => result["protocolVersion"] = "2026-07-28"),
            "LC-012", ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"], "The handshake is broken, see LC-012: to initialize the server answers with a version that has no handshake."),
        ["a handshake at the second try"] = (
            () => OnlyAfter(Method.Initialize),
            "LC-004", ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"], "The handshake is broken, see LC-004: only at the second try initialize comes to a result."),
        ["a handshake after a ping"] = (
            () => OnlyAfter(Method.Ping),
            "LC-004", ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"], "The handshake is broken, see LC-004: only after a ping initialize comes to a result."),
        ["a list of versions that are refused"] = (
            () => message => message is JsonRpcRequest request ? [Error(request, ErrorCode.InvalidParams, "No", new JsonObject { ["supported"] = new JsonArray("2025-06-18") })] : [],
            "LC-004", ["2025-06-18"], "The handshake is broken, see LC-004: to initialize comes no result."),
        ["a modern era without discovery, named in the data of a refusal"] = (
            () => message => Refused(message, "No", new JsonObject { ["supported"] = new JsonArray("2026-07-28") }),
            "VN-002", ["2026-07-28"], "Discovery is broken, see VN-002: to server/discover comes no result."),
        ["a modern era without discovery, named in the text of a refusal"] = (
            () => message => Refused(message, "This server speaks 2026-07-28", data: null),
            "VN-002", ["2026-07-28"], "Discovery is broken, see VN-002: to server/discover comes no result."),
        ["a modern era without discovery that serves requests"] = (
            () => message => message is JsonRpcRequest { Method: Method.ListTools } request
                ? [JsonRpc.Result(request.Id, new JsonObject { ["resultType"] = "complete", ["tools"] = new JsonArray() }).ToJsonString()]
                : Refused(message, "No", data: null),
            "VN-002", ["2026-07-28"], "Discovery is broken, see VN-002: to server/discover comes no result."),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task FailsByTheClauseThatItBreaksAndHidesWhatLiesBehindAtOnce(string kind)
    {
        var (script, requirement, revisions, cause) = Kinds[kind];

        var report = await JudgeAsync(new ScriptedServer(() => new ScriptedProcess(script())));

        var failed = report.Results.Where(result => result.Verdict is Verdict.Failed && revisions.Contains(result.Revision.Name)).ToList();
        Assert.Equal(revisions, failed.Select(result => result.Revision.Name).Order());
        Assert.All(failed, result => Assert.Equal(requirement, result.Requirement));
        Assert.All(failed, result => Assert.NotEmpty(result.Transcript));
        var hidden = report.Results.Where(result => revisions.Contains(result.Revision.Name)).Except(failed).ToList();
        Assert.All(hidden, result => Assert.Equal((Verdict.CouldNotRun, cause), (result.Verdict, result.Message)));
        Assert.Equal(ExitCode.Broken, report.ExitCode);
    }

    [Fact]
    public async Task OfDiscoveryThatOnlyLacksItsVersionsHidesNothing()
    {
        var report = await JudgeAsync(message => message is JsonRpcRequest { Method: Method.Discover } request
            ? [JsonRpc.Result(request.Id, new JsonObject { ["resultType"] = "complete", ["capabilities"] = new JsonObject() }).ToJsonString()]
            : Refused(message, "No", data: null));

        Assert.Contains(report.Results, result => result.Requirement is "VN-002" && result.Verdict is Verdict.Failed);
        Assert.Contains(report.Results, result => result.Revision == Modern && result.Verdict is Verdict.Passed);
        Assert.DoesNotContain(report.Results, result => result.Revision == Modern && result.Verdict is Verdict.CouldNotRun && result.Message!.StartsWith("Discovery", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2025-11-25", "LC-004")]
    [InlineData("2026-07-28", "VN-002")]
    public async Task FailsWhereTheAuthorsOfAServerClaimWhatIsBehindIt(string claimed, string requirement)
    {
        var report = await JudgeAsync(message => Refused(message, "No", data: null), Revision.Parse(claimed));

        var failed = Assert.Single(report.Results, result => result.Verdict is Verdict.Failed);
        Assert.Equal((requirement, claimed), (failed.Requirement, failed.Revision.Name));
    }

    [Fact]
    public async Task FailsWhereALegacyServerIsSilentToTheDiscoveryThatItsAuthorsClaim()
    {
        var report = await JudgeAsync(
            message => message is JsonRpcRequest { Method: Method.Discover } ? [] : ScriptedServer.Minimal(message), [.. Revision.All]);

        var failed = Assert.Single(report.Results, result => result.Verdict is Verdict.Failed);
        Assert.Equal(("VN-002", Modern), (failed.Requirement, failed.Revision));
    }

    [Theory]
    [InlineData("MCP-Protocol-Version", "with the header MCP-Protocol-Version, which belongs to what follows the handshake,")]
    [InlineData("Origin", "with the header Origin, which only browsers send,")]
    public async Task FailsWhereAHeaderOpensItThatNoClientOwes(string header, string condition)
    {
        await using var server = new RawServer(http => http.Head.Contains($"\n{header}: ", StringComparison.OrdinalIgnoreCase)
            ? http.AnswerAsync()
            : http.WriteAsync("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        await using var subject = new HttpServerAdapter([new HttpAddress(Transport.StreamableHttp, server.Url)], start: null, [], Short);

        var report = await new ConformanceJudge(subject, Options).JudgeAsync(progress: null, CancellationToken.None);

        Assert.All(report.Results.Where(result => result.Verdict is Verdict.Failed), result => Assert.Equal("LC-004", result.Requirement));
        var failed = report.Results.First(result => result.Verdict is Verdict.Failed);
        Assert.Equal($"HTTP status 400; {condition} comes a result", failed.Got);
    }

    [Fact]
    public async Task IsNoneOfAServerThatSpeaksOneEra()
    {
        var report = await JudgeAsync(ScriptedServer.Minimal);

        Assert.All(report.Survey[0].Revisions, found => Assert.Null(found.Claim));
        Assert.All(report.Results.Where(result => result.Revision == Modern), result => Assert.Equal(Verdict.NotApplicable, result.Verdict));
    }

    private static Waits Short => new(TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(50));

    private static JudgeOptions Options => new() { Waits = Short, Jobs = 8 };

    private static Task<RunReport> JudgeAsync(Func<JsonRpcMessage, IEnumerable<string>> script, params Revision[] claims) =>
        JudgeAsync(new ScriptedServer(() => new ScriptedProcess(script)) { Claims = claims });

    private static Task<RunReport> JudgeAsync(ScriptedServer server) =>
        new ConformanceJudge(server, Options).JudgeAsync(progress: null, CancellationToken.None);

    /// <summary>Serves as a minimal server once it has refused this on the same connection.</summary>
    private static Func<JsonRpcMessage, IEnumerable<string>> OnlyAfter(string method)
    {
        var isOpen = false;
        return message =>
        {
            if (isOpen) return ScriptedServer.Minimal(message);
            isOpen = message is JsonRpcRequest request && request.Method == method;
            return Refused(message, "Not yet", data: null);
        };
    }

    private static IEnumerable<string> Introduced(JsonRpcMessage message, Action<JsonObject> spoil) =>
        ScriptedServer.Minimal(message).Select(answer =>
        {
            if (message is not JsonRpcRequest { Method: Method.Initialize }) return answer;
            var response = JsonNode.Parse(answer)!.AsObject();
            spoil(response["result"]!.AsObject());
            return response.ToJsonString();
        });

    private static IEnumerable<string> Refused(JsonRpcMessage message, string text, JsonObject? data) =>
        message is not JsonRpcRequest request ? []
        : request.Method is Method.Initialize ? [Error(request, ErrorCode.UnsupportedProtocolVersion, text, data)]
        : [Error(request, ErrorCode.MethodNotFound, "There is no such method", data: null)];

    private static string Error(JsonRpcRequest request, int code, string text, JsonObject? data) =>
        JsonRpc.Error(request.Id, code, text, data?.DeepClone()).ToJsonString();
}
