using System.Globalization;

namespace McpSpecKit.Wire;

/// <summary>How long the kit waits. There are two waits, and one multiplier scales both for slow machines.</summary>
/// <param name="Reply">How long an answer that is owed may take once the subject is up.</param>
/// <param name="Quiet">How long nothing may come, where no barrier can prove silence.</param>
public sealed record Waits(TimeSpan Reply, TimeSpan Quiet)
{
    /// <summary>5 s for an answer, 200 ms of silence.</summary>
    public static Waits Default { get; } = new(TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(200));

    /// <summary>How long the very first answer may take: a process has to start before its reply window does.</summary>
    public TimeSpan FirstReply => Reply + (Start ?? Reply * 3);

    private TimeSpan? Start { get; init; }

    /// <summary>The waits for a subject that is known to start fast: beyond the time of any answer, its first one may take eight times as long as it took before.</summary>
    /// <param name="firstAnswer">How long its first answer took.</param>
    public Waits After(TimeSpan firstAnswer) =>
        this with { Start = TimeSpan.FromTicks(Math.Clamp(firstAnswer.Ticks * 8, (Reply / 2).Ticks, (Reply * 3).Ticks)) };

    /// <summary>A length of time as messages tell it, whatever the culture of the host.</summary>
    public static string Tell(TimeSpan length) => string.Create(CultureInfo.InvariantCulture, $"{length.TotalSeconds:0.#} s");

    /// <summary>Both waits, multiplied.</summary>
    /// <param name="factor">Above 0.</param>
    public Waits Scale(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return new Waits(Reply * factor, Quiet * factor) { Start = Start * factor };
    }
}
