using McpSpecKit.Tests.Support;

namespace McpSpecKit.Tests.Judge;

/// <summary>What never stops is read for as long as others get their turn: beside hundreds of tests in the same process, that is minutes.</summary>
[Collection(nameof(WithoutCompany))]
public sealed class AProcessThatFloods
{
    private const string TooLong = "longer than 1048576 bytes";

    [Theory]
    [InlineData("yes x | tr -d '\\n'", TooLong)]
    [InlineData("head -c 100000000 /dev/zero | tr '\\0' x; echo; cat >/dev/null", TooLong)]
    [InlineData("yes '{}'", "no answer, but 1000 lines that are no messages, such as «{}»")]
    [InlineData("yes '{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"ping\"}'", "no answer within")]
    public Task IsToldInTimeWhatItDid(string script, string said) => AHostileProcess.AssertIsToldAsync(script, said, TimeSpan.FromSeconds(1));
}
