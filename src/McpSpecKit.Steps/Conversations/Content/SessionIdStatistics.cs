using System.Globalization;
using System.Numerics;

namespace McpSpecKit.Steps.Conversations.Content;

/// <summary>
/// What several session ids of one server, in the order in which they were given, show about how they are made; see the page
/// <c>basic/transports</c>, section "Session Management".
/// </summary>
/// <remarks>
/// <para>
/// Nobody outside can see a generator, but a bad one can be seen in its output. A place at which the ids show <c>d</c> different
/// characters is counted for <c>log2 d</c> bits, and the estimate is the sum over all places of the shortest id. It is low on purpose:
/// 21 ids show about 12 of the 16 hexadecimal digits at a random place, which counts 3.57 bits instead of 4.
/// </para>
/// <para>
/// A UUID of version 4 comes to about 109 bits and 64 random bits in hexadecimal to about 57, with a standard deviation below 1 bit. To
/// fall below the 48 bits that are asked for, more than 15 of the 30 places of such a UUID would have to show 8 digits or fewer; at one
/// place that has a chance below 0.7 %, so altogether one below 10^-24. For 64 random bits the distance is more than ten standard
/// deviations, so below 10^-9 as well. 32 random bits come to about 29, and a counter or a clock, whose leading places do not change, to
/// less than 30.
/// </para>
/// <para>
/// A number that grows by the same step each time can change at every place. Ids that are numbers are therefore also subtracted from each
/// other: for random ids, two equal differences of 64 bits or more have a chance below 10^-17.
/// </para>
/// </remarks>
public sealed class SessionIdStatistics
{
    /// <summary>How many bits the estimate has to come to.</summary>
    public const double LeastBits = 48;

    private readonly IReadOnlyList<string> ids;

    /// <summary>Looks at ids.</summary>
    /// <param name="ids">At least three, in order.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public SessionIdStatistics(IReadOnlyList<string> ids)
    {
        if (ids.Count < 3) throw new ArgumentException("Fewer than three ids show nothing.", nameof(ids));
        this.ids = ids;
    }

    /// <summary>The estimate of what an id holds that cannot be foretold, in bits.</summary>
    public double Bits => Enumerable.Range(0, ids.Min(id => id.Length)).Sum(place => Math.Log2(ids.Select(id => id[place]).Distinct().Count()));

    /// <summary>The first id that was given twice; none where all differ.</summary>
    public string? Repeated => ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;

    /// <summary>Whether the ids are numbers that grow, or fall, by the same step each time.</summary>
    public bool IsSeries => IsSeriesIn(NumberStyles.AllowHexSpecifier, 16) || IsSeriesIn(NumberStyles.None, 10);

    private bool IsSeriesIn(NumberStyles style, int digits)
    {
        var numbers = new List<BigInteger>();
        foreach (var text in ids.Select(id => id.Replace("-", "", StringComparison.Ordinal)))
        {
            if (!BigInteger.TryParse($"0{text}", style, CultureInfo.InvariantCulture, out var number)) return false;
            numbers.Add(number);
        }

        // A step may carry a number beyond its length, where it begins again.
        var length = BigInteger.Pow(digits, ids.Max(id => id.Length));
        for (var place = 2; place < numbers.Count; place++)
            if (StepTo(place) != StepTo(1)) return false;
        return true;

        BigInteger StepTo(int place) => (((numbers[place] - numbers[place - 1]) % length) + length) % length;
    }
}
