using McpSpecKit.Protocol;

namespace McpSpecKit.Verdicts;

/// <summary>A place of the specification that a requirement rests on.</summary>
/// <param name="Revision">The revision whose text it is.</param>
/// <param name="Keyword">The keyword as it is written; <c>defines</c> or <c>about</c> where no keyword demands it.</param>
/// <param name="Page">The path below the revision, such as <c>basic/lifecycle</c>.</param>
/// <param name="Link">The section in the published specification.</param>
public sealed record RestatedClause(Revision Revision, string Keyword, string Page, Uri Link);
