namespace McpSpecKit.Gherkin.Expressions;

/// <summary>The names that cucumber expressions may use in braces, and the text that each stands for.</summary>
internal sealed class ParameterTypes
{
    /// <summary>The type whose quotes are not part of the argument.</summary>
    public const string Quoted = "string";

    private const string Anything = ".*";
    private const string Integer = @"-?\d+";
    private const string Number = @"[-+]?\d*\.?\d+(?:[eE][-+]?\d+)?";

    private static readonly Dictionary<Type, string> ShortNames = new()
    {
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(byte)] = "byte",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private readonly Dictionary<string, HashSet<string>> patterns = new(StringComparer.Ordinal);

    public ParameterTypes()
    {
        Add("", Anything);
        Add("word", @"[^\s]+");
        Add(Quoted, """
            "[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*'
            """);
        foreach (var type in new[] { typeof(byte), typeof(short), typeof(int), typeof(long) }) Add(type, Integer);
        foreach (var type in new[] { typeof(float), typeof(double), typeof(decimal) }) Add(type, Number);
        foreach (var type in new[] { typeof(string), typeof(bool), typeof(char), typeof(DateTime), typeof(Guid) }) Add(type.Name, Anything);
    }

    /// <summary>Adds a type under its name, and under its short name if it has one.</summary>
    public void Add(Type type, string? pattern = null)
    {
        Add(type.Name, pattern);
        if (ShortNames.TryGetValue(type, out var shortName)) Add(shortName, pattern);
        if (type is { IsEnum: true, FullName: { } fullName }) Add(fullName, pattern);
    }

    /// <summary>Adds a name; a name that was there takes either pattern from now on.</summary>
    public void Add(string name, string? pattern = null)
    {
        if (!patterns.TryGetValue(name, out var all)) patterns[name] = all = [];
        all.Add(pattern ?? Anything);
    }

    public string Pattern(string name) =>
        patterns.TryGetValue(name, out var all)
            ? all.Count is 1 ? all.First() : string.Join('|', all.Select(pattern => $"(?:{pattern})"))
            : throw new InvalidExpressionException($"there is no parameter type {{{name}}}");
}
