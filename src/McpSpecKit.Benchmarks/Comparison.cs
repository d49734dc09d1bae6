namespace McpSpecKit.Benchmarks;

/// <summary>A run that judges a server, and what it cannot be faster than: the same connections, merely opened.</summary>
/// <param name="Connections">How many processes or sessions the run took.</param>
/// <param name="Verdicts">How many verdicts it brought.</param>
/// <param name="Run">How long it took.</param>
/// <param name="Floor">How long it takes to open as many, and no more.</param>
internal sealed record Comparison(int Connections, int Verdicts, TimeSpan Run, TimeSpan Floor)
{
    public double Ratio => Run / Floor;

    /// <summary>The fastest of several.</summary>
    public static async Task<Comparison> FastestAsync(int rounds, Func<CancellationToken, Task<Comparison>> compare, CancellationToken cancellationToken)
    {
        var fastest = await compare(cancellationToken);
        for (var round = 1; round < rounds; round++)
        {
            var next = await compare(cancellationToken);
            fastest = next with { Run = Least(next.Run, fastest.Run), Floor = Least(next.Floor, fastest.Floor) };
        }

        return fastest;
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
