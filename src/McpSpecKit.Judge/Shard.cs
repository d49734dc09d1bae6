using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace McpSpecKit.Judge;

/// <summary>One of several parts of a run that several machines take; each judges its part, and all of them take about as long.</summary>
public sealed record Shard
{
    /// <summary>Names a part.</summary>
    /// <param name="number">Which part, 1 or more and at most <paramref name="count"/>.</param>
    /// <param name="count">How many parts there are, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public Shard(int number, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, count);
        (Number, Count) = (number, count);
    }

    /// <summary>Which part, 1 or more.</summary>
    public int Number { get; }

    /// <summary>How many parts there are, 1 or more.</summary>
    public int Count { get; }

    /// <summary>Reads <c>2/4</c>, the second part of four.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shard">The part, where the text names one.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Shard? shard)
    {
        ArgumentNullException.ThrowIfNull(text);
        shard = text.Split('/') is [var first, var second]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && number >= 1 && number <= count
            ? new Shard(number, count)
            : null;
        return shard is not null;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");
}
