using System.Reflection;
using System.Text.RegularExpressions;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Steps.Conversations.Traffic;
using Reqnroll;

namespace McpSpecKit.Tests.Features;

/// <summary>What may be filled into a step: the public constants of the type that it is read into, which are parts of regular expressions.</summary>
/// <param name="Name">What stands in braces.</param>
/// <param name="Type">The type.</param>
internal sealed partial record WordList(string Name, Type Type)
{
    /// <summary>The lists of an assembly, by their names.</summary>
    public static IEnumerable<WordList> In(Assembly assembly) =>
        from type in assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        let transformation = method.GetCustomAttribute<StepArgumentTransformationAttribute>()
        where transformation?.Name is not null
        orderby transformation.Name
        select new WordList(transformation.Name, method.ReturnType);

    /// <summary>The words with their meanings, in the order of the source.</summary>
    public IReadOnlyList<(string Words, string Meaning)> WordsOf(StepSummaries summaries) =>
    [
        .. Type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
            .Select(field => (string.Join(" / ", ((string)field.GetRawConstantValue()!).Split('|').Select(Readable)), summaries.Of(field) ?? throw new InvalidOperationException($"{Type.Name}.{field.Name} has no summary."))),
        .. Type.Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Select(method => (Method: method, Phrase: method.GetCustomAttribute<PhraseAttribute>()))
            .Where(known => known.Phrase?.GetType().Name.EndsWith($"{Type.Name}Attribute", StringComparison.Ordinal) == true)
            .Select(known => (known.Phrase!.Words, summaries.Of(known.Method) ?? throw new InvalidOperationException($"{known.Method.Name} has no summary.")))
            .OrderBy(known => known.Words, StringComparer.Ordinal),
        .. Type == typeof(Rule) ? TrafficRules.All.Select(rule => (rule.Phrase, summaries.Of(rule.GetType())!)) : [],
    ];

    /// <summary>An alternative of a regular expression as a person writes it, with numbers and words in braces.</summary>
    private static string Readable(string expression) => Hole().Replace(expression, hole => hole.Value switch
    {
        ['-', ..] or "\\d+" => "`{int}`",
        ".+" => "`{}`",
        _ => "`{word}`",
    }).Replace("\\", "", StringComparison.Ordinal);

    [GeneratedRegex(@"-\?\\d\+|\\d\\S\+|\\d\+|\\S\+|\.\+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole();
}
