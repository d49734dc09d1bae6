namespace McpSpecKit.Catalogue.Clauses;

/// <summary>A paragraph, a list item or a table row.</summary>
/// <param name="Section">The slug of the nearest heading above; empty before the first one.</param>
/// <param name="Text">Its text in one line, with its markup.</param>
internal sealed record Block(string Section, string Text);
