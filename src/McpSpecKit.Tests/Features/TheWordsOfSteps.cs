using System.Reflection;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Clients;
using McpSpecKit.Steps.Situation;

namespace McpSpecKit.Tests.Features;

public sealed class TheWordsOfSteps
{
    private const string Words = "Phrases";

    [Theory]
    [InlineData("deed", typeof(Deed))]
    [InlineData("rule", typeof(Rule))]
    public void AreThoseThatAMethodStandsBehind(string name, Type type)
    {
        var assembly = typeof(SubjectSteps).Assembly;
        var listed = (string)type.GetField(Words, BindingFlags.NonPublic | BindingFlags.Static)!.GetRawConstantValue()!;

        var known = WordList.In(assembly).Single(list => list.Name == name).WordsOf(new StepSummaries(assembly)).Select(word => word.Words);

        Assert.Equal(known.Order(StringComparer.Ordinal), listed.Trim('(', ')').Split('|').Order(StringComparer.Ordinal));
    }
}
