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
    public TimeSpan FirstReply => Reply * 4;

    /// <summary>A length of time as messages tell it, whatever the culture of the host.</summary>
    public static string Tell(TimeSpan length) => string.Create(CultureInfo.InvariantCulture, $"{length.TotalSeconds:0.#} s");

    /// <summary>Both waits, multiplied.</summary>
    /// <param name="factor">Above 0.</param>
    public Waits Scale(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return new Waits(Reply * factor, Quiet * factor);
    }
}
