namespace McpSpecKit.Schemas;

/// <summary>One place at which a JSON value does not fit its schema.</summary>
/// <param name="Pointer">The JSON pointer of the place in the value; empty for the value as a whole.</param>
/// <param name="SchemaPointer">The file of the schema and the JSON pointer of the keyword that is not satisfied.</param>
/// <param name="Sentence">What is wrong, as a sentence.</param>
public sealed record SchemaViolation(string Pointer, string SchemaPointer, string Sentence)
{
    /// <inheritdoc />
    public override string ToString() => Pointer.Length == 0 ? Sentence : $"At {Pointer}: {Sentence}";
}
