using System.Text.Json.Nodes;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Tests.Support;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Probes;

public sealed class AListOfToolsInPages
{
    private static readonly Waits Waits = new(TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(20));
    private int asked;

    public static TheoryData<Era> Eras => [Era.Legacy, Era.Modern];

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task IsReadToItsEnd(Era era)
    {
        var listing = await SurveyAsync(era, page => page < 3 ? $"page {page + 1}" : null);

        Assert.Equal(["tool 1", "tool 2", "tool 3"], listing.Schemas.Keys.Order());
        Assert.Equal(3, asked);
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task FindsToolsOfALaterPageByTheirName(Era era)
    {
        var listing = await SurveyAsync(era, page => page < 2 ? "page 2" : null, page => page == 2 ? "echo" : "other");

        Assert.Equal("echo", listing.Roles[ToolRole.Simple]);
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task IsLeftWhereACursorComesAgain(Era era)
    {
        await SurveyAsync(era, page => page % 2 == 0 ? "page 1" : "page 2");

        Assert.Equal(3, asked);
    }

    [Theory]
    [MemberData(nameof(Eras))]
    public async Task IsLeftWhereItNeverEnds(Era era)
    {
        var listing = await SurveyAsync(era, page => $"page {page + 1}");

        Assert.Equal(50, asked);
        Assert.Equal(50, listing.Schemas.Count);
    }

    private async Task<ToolListing> SurveyAsync(Era era, Func<int, string?> next, Func<int, string>? name = null)
    {
        await using var server = new ScriptedServer(() => new ScriptedProcess(message => Answer(message, era, next, name ?? (page => $"tool {page}"))));
        var surveyor = new ServerSurveyor(server, new Dictionary<ToolRole, string>(), Waits, TimeProvider.System);

        var survey = await surveyor.SurveyAsync(CancellationToken.None);

        return Assert.Single(survey).Listings[era];
    }

    private IEnumerable<string> Answer(JsonRpcMessage message, Era era, Func<int, string?> next, Func<int, string> name) => message switch
    {
        JsonRpcRequest { Method: Method.ListTools } request when era is Era.Legacy && ServerAnswer.Member(request.Params, "_meta") is not null =>
            [JsonRpc.Error(request.Id, ErrorCode.InvalidRequest, "This is a request of the modern era").ToJsonString()],
        JsonRpcRequest { Method: Method.ListTools } request => [Page(request, next, name)],
        JsonRpcRequest { Method: Method.Discover } request when era is Era.Modern => [Discovered(request)],
        JsonRpcRequest { Method: Method.Initialize } request when era is Era.Modern =>
            [JsonRpc.Error(request.Id, ErrorCode.MethodNotFound, "The legacy era is over").ToJsonString()],
        _ => ScriptedServer.Minimal(message).Select(answer => answer.Replace(@"""capabilities"":{}", @"""capabilities"":{""tools"":{}}", StringComparison.Ordinal)),
    };

    private string Page(JsonRpcRequest request, Func<int, string?> next, Func<int, string> name)
    {
        var cursor = ServerAnswer.Text(request.Params, "cursor");
        asked++;
        Assert.Equal(asked > 1, cursor is not null);
        var result = new JsonObject
        {
            ["tools"] = new JsonArray(new JsonObject { ["name"] = name(asked), ["inputSchema"] = new JsonObject { ["type"] = "object" } }),
        };
        if (next(asked) is { } more) result["nextCursor"] = more;
        return JsonRpc.Result(request.Id, result).ToJsonString();
    }

    private static string Discovered(JsonRpcRequest request) => JsonRpc.Result(request.Id, new JsonObject
    {
        ["supportedVersions"] = new JsonArray("2026-07-28"),
        ["capabilities"] = new JsonObject { ["tools"] = new JsonObject() },
    }).ToJsonString();
}
