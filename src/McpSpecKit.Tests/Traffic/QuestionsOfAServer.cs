namespace McpSpecKit.Tests.Traffic;

public sealed class QuestionsOfAServer
{
    private const string WhereItMay = "each result that asks for input answers a call, a prompt or a resource";
    private const string HasContent = "each result that asks for input has questions or a requestState";
    private const string KeysDiffer = "each question of a result has a key of its own";
    private const string IsOneOfThree = "each question of a result is a request for elicitation, sampling or roots";
    private const string IsDeclared = "each question of a result needs a capability that its request declares";
    private const string Roots = """{"_meta":{"io.modelcontextprotocol/clientCapabilities":{"roots":{}}}}""";
    private const string Twice = """{"resultType":"input_required","inputRequests":{"a":{"method":"roots/list"},"a":{"method":"roots/list"}}}""";

    [Theory]
    [InlineData("tools/call", true)]
    [InlineData("prompts/get", true)]
    [InlineData("resources/read", true)]
    [InlineData("tools/list", false)]
    public void AnswerWhatMayBeAnsweredSo(string method, bool keeps)
    {
        Assert.Equal([keeps, true], Modern().Ask(1, method).Answer(1, Asking("roots/list")).Ask(2, method).Answer(2).Keeps(WhereItMay));
        Assert.Empty(Legacy().Ask(1, method).Answer(1, Asking("roots/list")).Keeps(WhereItMay));
    }

    [Fact]
    public void AreNamedWithWhatTheyAnswer() => Assert.StartsWith(
        "to tools/list came {\"jsonrpc\"", Modern().Ask(1, "tools/list").Answer(1, Asking("roots/list")).HeldAgainst(WhereItMay)[0].Flaw, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"resultType":"input_required","inputRequests":{}}""", true)]
    [InlineData("""{"resultType":"input_required","requestState":"x"}""", true)]
    [InlineData("""{"resultType":"input_required"}""", false)]
    public void ComeWithAStateOrByThemselves(string result, bool keeps) =>
        Assert.Equal([keeps], Modern().Ask(1, "tools/call").Answer(1, result).Ask(2, "tools/call").Answer(2).Keeps(HasContent));

    [Fact]
    public void HaveKeysOfTheirOwn()
    {
        const string apart = """{"resultType":"input_required","inputRequests":{"a":{"method":"roots/list"},"b":{"method":"roots/list"}}}""";

        Assert.Equal([true, true], Modern().Ask(1, "tools/call").Answer(1, apart).Keeps(KeysDiffer));
        Assert.Equal([false], Modern().Ask(1, "tools/call").Answer(1, Twice).Keeps(KeysDiffer));
    }

    [Fact]
    public void HaveKeysOfTheirOwnInAMessageThatIsMalformed() => Assert.Equal([false], Modern().Hear($$"""{"id":1,"result":{{Twice}}}""").Keeps(KeysDiffer));

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/message"}""")]
    public void AreNotLookedForWhereThereIsNoResult(string message) => Assert.Empty(Modern().Hear(message).Keeps(KeysDiffer));

    [Theory]
    [InlineData("""{"method":"elicitation/create"}""", true)]
    [InlineData("""{"method":"sampling/createMessage"}""", true)]
    [InlineData("""{"method":"roots/list"}""", true)]
    [InlineData("""{"method":"ping"}""", false)]
    [InlineData("""{}""", false)]
    public void AreOfThreeKinds(string question, bool keeps) => Assert.Equal(
        [keeps],
        Modern().Ask(1, "tools/call").Answer(1, $$$"""{"resultType":"input_required","inputRequests":{"a":{{{question}}}}}""").Keeps(IsOneOfThree));

    [Theory]
    [InlineData("""{"resultType":"input_required","inputRequests":[{"method":"ping"}]}""")]
    [InlineData("""{"resultType":"complete","inputRequests":{"a":{"method":"ping"}}}""")]
    public void AreNoneWhereNothingIsAsked(string result) => Assert.Empty(Modern().Ask(1, "tools/call").Answer(1, result).Keeps(IsOneOfThree));

    [Theory]
    [InlineData("tools/call")]
    [InlineData("prompts/get")]
    [InlineData("resources/read")]
    public void NeedACapabilityThatTheirRequestDeclares(string method)
    {
        Assert.Equal([true], Modern().Ask(1, method, Roots).Answer(1, Asking("roots/list")).Keeps(IsDeclared));
        Assert.Equal([false], Modern().Ask(1, method, Roots).Answer(1, Asking("elicitation/create")).Keeps(IsDeclared));
        Assert.Equal([false], Modern().Ask(1, method).Answer(1, Asking("roots/list")).Keeps(IsDeclared));
        Assert.Equal([false], Modern().Ask(1, method, Roots).Answer(1, Asking("roots/list", "sampling/createMessage")).Keeps(IsDeclared));
    }

    [Theory]
    [InlineData("roots/list", "roots")]
    [InlineData("elicitation/create", "elicitation")]
    [InlineData("sampling/createMessage", "sampling")]
    public void NeedTheCapabilityOfTheirKind(string method, string capability) => Assert.Equal(
        [true],
        Modern().Ask(1, "tools/call", Roots.Replace("\"roots\"", $"\"{capability}\"", StringComparison.Ordinal)).Answer(1, Asking(method)).Keeps(IsDeclared));

    [Fact]
    public void NeedNothingWhereTheyAreOfNoKnownKind() => Assert.Equal([true], Modern().Ask(1, "tools/call").Answer(1, Asking("ping")).Keeps(IsDeclared));

    [Fact]
    public void AreHeldAgainstTheirOwnRequest() => Assert.Equal(
        [true, true],
        Modern().Ask(1, "tools/call").Ask(2, "tools/call", Roots).Refuse(1).Answer(2, Asking("roots/list")).Refuse(3).Keeps(IsDeclared));

    [Fact]
    public void AreOthersBusinessWhereNothingIsCalled()
    {
        Assert.Empty(Modern().Ask(1, "tools/list").Answer(1, Asking("roots/list")).Keeps(IsDeclared));
        Assert.Empty(Legacy().Ask(1, "tools/call").Answer(1, Asking("roots/list")).Keeps(IsDeclared));
    }

    private static TrafficScript Legacy() => new("2025-06-18");

    private static TrafficScript Modern() => new("2026-07-28");

    private static string Asking(params IEnumerable<string> methods)
    {
        var questions = methods.Select((method, index) => $"\"{index}\":{{\"method\":\"{method}\"}}");
        return $$$"""{"resultType":"input_required","inputRequests":{{{{string.Join(',', questions)}}}}}""";
    }
}
