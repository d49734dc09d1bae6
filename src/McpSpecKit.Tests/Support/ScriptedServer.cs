using System.Text.Json.Nodes;
using McpSpecKit.Adapters;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Wire;

namespace McpSpecKit.Tests.Support;

/// <summary>A subject over stdio whose every connection is a <see cref="ScriptedProcess"/>.</summary>
internal sealed class ScriptedServer(Func<ScriptedProcess> launch) : IServerAdapter, IServerEndpoint
{
    public string Name => "scripted";

    public IReadOnlyList<IServerEndpoint> Endpoints => [this];

    public IReadOnlyList<Revision> Claims { get; init; } = [];

    public Transport Transport => Transport.Stdio;

    public string Address => "scripted";

    public Task<IServerChannel> ConnectAsync(TimeProvider time, CancellationToken cancellationToken) =>
        Task.FromResult<IServerChannel>(new StdioChannel(launch(), time));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Answers initialize and ping as a minimal server does, also in arrays, and refuses everything else.</summary>
    public static IEnumerable<string> Minimal(JsonRpcMessage message) => message switch
    {
        JsonRpcRequest { Method: Method.Initialize } request => [Initialized(request)],
        JsonRpcRequest { Method: Method.Ping } request => [JsonRpc.Result(request.Id).ToJsonString()],
        JsonRpcRequest request => [JsonRpc.Error(request.Id, ErrorCode.MethodNotFound, "There is no such method").ToJsonString()],
        JsonRpcBatch batch => batch.Messages.SelectMany(Minimal),
        _ => [],
    };

    private static string Initialized(JsonRpcRequest request) => JsonRpc.Result(request.Id, new JsonObject
    {
        ["protocolVersion"] = Agreed(request),
        ["capabilities"] = new JsonObject(),
        ["serverInfo"] = new JsonObject { ["name"] = "scripted", ["version"] = "1" },
    }).ToJsonString();

    private static string Agreed(JsonRpcRequest request)
    {
        var offered = ServerAnswer.Text(request.Params, "protocolVersion");
        return Revision.Legacy.Any(revision => revision.Name == offered) ? offered! : Revision.LatestLegacy.Name;
    }
}
