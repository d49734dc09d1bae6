using McpSpecKit.Protocol;

namespace McpSpecKit.Adapters;

/// <summary>One server that is reached in several ways.</summary>
/// <param name="name">What reports call it.</param>
/// <param name="parts">The ways to reach it. The composite owns them.</param>
public sealed class CompositeServerAdapter(string name, IReadOnlyList<IServerAdapter> parts) : IServerAdapter
{
    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public IReadOnlyList<IServerEndpoint> Endpoints { get; } = [.. parts.SelectMany(part => part.Endpoints)];

    /// <inheritdoc />
    public IReadOnlyList<Revision> Claims { get; } = [.. parts.SelectMany(part => part.Claims).Distinct()];

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var part in parts) await part.DisposeAsync();
    }
}
