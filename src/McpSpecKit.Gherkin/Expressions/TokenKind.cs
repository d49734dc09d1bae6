namespace McpSpecKit.Gherkin.Expressions;

/// <summary>The pieces of a cucumber expression.</summary>
internal enum TokenKind
{
    /// <summary>Characters that stand for themselves, without white space.</summary>
    Text,

    /// <summary>White space that stands for itself.</summary>
    Space,

    /// <summary>Text in parentheses, which may be left out.</summary>
    Optional,

    /// <summary>A name in braces, or empty braces.</summary>
    Parameter,

    /// <summary>The stroke between alternatives.</summary>
    Stroke,
}
