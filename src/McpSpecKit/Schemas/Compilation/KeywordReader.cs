using McpSpecKit.Schemas.Keywords;

namespace McpSpecKit.Schemas.Compilation;

/// <summary>Reads one keyword; none where it says nothing about values.</summary>
internal delegate Keyword? KeywordReader(KeywordSource source);
