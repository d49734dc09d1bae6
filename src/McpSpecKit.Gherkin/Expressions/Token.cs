namespace McpSpecKit.Gherkin.Expressions;

/// <summary>A piece of a cucumber expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text, brackets and escapes removed.</param>
internal readonly record struct Token(TokenKind Kind, string Text);
