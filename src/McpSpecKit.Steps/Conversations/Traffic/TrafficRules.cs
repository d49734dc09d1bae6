namespace McpSpecKit.Steps.Conversations.Traffic;

/// <summary>The rules that hold for all traffic, by the phrase with which scenarios name them.</summary>
public static class TrafficRules
{
    /// <summary>Every rule.</summary>
    public static IReadOnlyList<ITrafficRule> All { get; } =
    [
        new ProgressTokenIsKnown(),
        new ProgressGrows(),
        new ProgressEndsWithTheAnswer(),
        new ProgressTokenHasAType(),
        new ProgressTokenIsUnique(),
        new CancellationNamesAnOwnRequest(),
        new RequestIdIsNew(),
        new ResponseWasAskedFor(),
        new ModernServerAsksNothing(),
        new RequestNeedsADeclaredCapability(),
        new NotificationIsCovered(),
        new ResultTypeIsKnown(),
        new InputIsAskedForWhereItMay(),
        new InputResultHasContent(),
        new QuestionKeysDiffer(),
        new QuestionIsOneOfThree(),
        new QuestionIsDeclared(),
        new LogIsDeclared(),
        new LogWasAskedFor(),
        new LogComesWithItsResponse(),
    ];

    /// <summary>The rule of a phrase; none where it names another kind of rule.</summary>
    public static ITrafficRule? Find(string phrase) => All.FirstOrDefault(rule => rule.Phrase == phrase);
}
