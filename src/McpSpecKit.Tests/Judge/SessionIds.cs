using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using McpSpecKit.Steps.Conversations.Content;

namespace McpSpecKit.Tests.Judge;

public sealed class SessionIds
{
    private const int Sessions = 21;

    public static TheoryData<string, Func<int, string>> Unpredictable => new()
    {
        { "a UUID of version 4", _ => Guid.NewGuid().ToString() },
        { "a UUID of version 7", _ => Guid.CreateVersion7().ToString() },
        { "128 bits in Base64", _ => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)) },
        { "64 bits in hexadecimal", _ => RandomNumberGenerator.GetHexString(16) },
        { "a hash behind a prefix", number => $"session-{Convert.ToHexString(SHA256.HashData(BitConverter.GetBytes(number)))}" },
    };

    public static TheoryData<string, Func<int, string>> Predictable => new()
    {
        { "a counter", number => $"{number}" },
        { "a padded counter", number => $"session-{number:D32}" },
        { "a clock", number => (1_790_000_000_000 + (number * 3)).ToString(CultureInfo.InvariantCulture) },
        { "a clock behind 16 random bits", number => $"{0x1A0C3F2B4D0 + number:x}{RandomNumberGenerator.GetHexString(4)}" },
        { "32 bits in hexadecimal", _ => RandomNumberGenerator.GetHexString(8) },
    };

    [Theory]
    [MemberData(nameof(Unpredictable), DisableDiscoveryEnumeration = true)]
    public void ThatAreRandomPass(string kind, Func<int, string> make)
    {
        var statistics = Look(make);

        Assert.True(statistics is { Repeated: null, IsSeries: false, Bits: >= SessionIdStatistics.LeastBits }, $"{kind}: {statistics.Bits} bits");
    }

    [Theory]
    [MemberData(nameof(Predictable), DisableDiscoveryEnumeration = true)]
    public void ThatCanBeForetoldHoldTooLittle(string kind, Func<int, string> make)
    {
        var statistics = Look(make);

        Assert.True(statistics.Bits < SessionIdStatistics.LeastBits, $"{kind}: {statistics.Bits} bits");
    }

    [Fact]
    public void ThatGrowByALargeStepAreASeries()
    {
        var step = BigInteger.Parse("9E3779B97F4A7C15F39CC0605CEDC834", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var modulus = BigInteger.One << 128;
        step = ((step % modulus) + modulus) % modulus;

        var statistics = Look(number => (step * (number + 1) % modulus).ToString("x33", CultureInfo.InvariantCulture)[1..]);

        Assert.True(statistics.Bits >= SessionIdStatistics.LeastBits);
        Assert.True(statistics.IsSeries);
    }

    [Fact]
    public void ThatComeTwiceAreNamed() => Assert.Equal("id-3", Look(number => $"id-{(number % 20) + 3}").Repeated);

    private static SessionIdStatistics Look(Func<int, string> make) => new([.. Enumerable.Range(0, Sessions).Select(make)]);
}
