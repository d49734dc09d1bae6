using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>Progress comes under a token that a request of the client has brought, of the same type.</summary>
internal sealed class ProgressTokenIsKnown : ITrafficRule
{
    public string Phrase => "each progress notification of the server has a token that the client gave";

    public string Subject => "progress notifications";

    public string Expected => "progress under a token that a request of the client has brought";

    public IEnumerable<TrafficFinding> Examine(TrafficScene scene)
    {
        if (scene.IsTried) yield break;
        var given = scene.Asked.Select(asked => ProgressToken.In(asked.Params)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var connection in scene.Connections)
        {
            foreach (var told in connection.Notifications(Method.Progress))
                yield return TrafficFinding.On(connection, ProgressToken.Of(told) is { } token && given.Contains(token), told);
        }
    }
}
