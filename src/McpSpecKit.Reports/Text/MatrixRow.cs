using McpSpecKit.Wire;

namespace McpSpecKit.Reports.Text;

/// <summary>What one page came to over one transport, a cell for each revision.</summary>
internal sealed record MatrixRow(string Page, Transport Transport, IReadOnlyList<Cell> Cells);
