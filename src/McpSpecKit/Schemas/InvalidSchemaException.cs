namespace McpSpecKit.Schemas;

/// <summary>A schema uses what the kit does not understand, and so would not check what its author meant.</summary>
/// <param name="location">The file and the JSON pointer of the place.</param>
/// <param name="reason">What is wrong there, as a sentence.</param>
public sealed class InvalidSchemaException(string location, string reason) : Exception($"{location}: {reason}")
{
    /// <summary>The file and the JSON pointer of the place.</summary>
    public string Location { get; } = location;
}
