using McpSpecKit.Adapters;
using McpSpecKit.Protocol;

namespace McpSpecKit.Tests.Adapters;

public sealed class AServerOfSeveralParts
{
    [Fact]
    public async Task EndsAllOfThemWhateverBecomesOfOne()
    {
        var (first, second) = (new Part { Fault = new InvalidOperationException("It sticks.") }, new Part());

        var exception = await Assert.ThrowsAsync<AggregateException>(async () => await new CompositeServerAdapter("both", [first, second]).DisposeAsync());

        Assert.True(second.IsDisposed);
        Assert.Equal("It sticks.", Assert.Single(exception.InnerExceptions).Message);
    }

    private sealed class Part : IServerAdapter
    {
        public string Name => "part";

        public IReadOnlyList<IServerEndpoint> Endpoints => [];

        public IReadOnlyList<Revision> Claims => [];

        public Exception? Fault { get; init; }

        public bool IsDisposed { get; private set; }

        public ValueTask DisposeAsync()
        {
            if (Fault is not null) throw Fault;
            IsDisposed = true;
            return ValueTask.CompletedTask;
        }
    }
}
