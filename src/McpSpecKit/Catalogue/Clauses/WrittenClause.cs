namespace McpSpecKit.Catalogue.Clauses;

/// <summary>A clause as a page of the specification has it.</summary>
/// <param name="Clause">Where it stands, its keyword and its digest.</param>
/// <param name="Sentence">The sentence, without its markup.</param>
public sealed record WrittenClause(Clause Clause, string Sentence);
