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

    /// <summary>Ends all parts at once, whatever becomes of one of them.</summary>
    /// <exception cref="AggregateException">Parts could not be ended; every one of them is named.</exception>
    public async ValueTask DisposeAsync()
    {
        var ends = Task.WhenAll(parts.Select(EndAsync));
        await ends.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (ends.Exception is { } failures) throw failures.Flatten();
    }

    private static async Task EndAsync(IServerAdapter part) => await part.DisposeAsync();
}
