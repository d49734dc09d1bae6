namespace McpSpecKit.Schemas.Keywords;

/// <summary>One condition of a schema.</summary>
/// <param name="location">The file and the JSON pointer of the keyword.</param>
internal abstract class Keyword(string location)
{
    /// <summary>The schemas to which the condition hands the same value on.</summary>
    public virtual IEnumerable<JsonSchema> InPlace => [];

    /// <summary>Whether a value satisfies the condition.</summary>
    /// <param name="instance">The value.</param>
    /// <param name="violations">Takes what is wrong; none where only the answer is wanted.</param>
    public abstract bool Check(Instance instance, List<SchemaViolation>? violations);

    protected bool Fail(Instance instance, List<SchemaViolation>? violations, string sentence)
    {
        violations?.Add(new SchemaViolation(instance.Pointer, location, sentence));
        return false;
    }
}
