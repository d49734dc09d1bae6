namespace McpSpecKit.Processes;

/// <summary>A process of this machine.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parent">The id of its parent.</param>
/// <param name="Marks">The marks in its environment; none where it has none, or hides it.</param>
internal sealed record ProcessEntry(int Id, int Parent, string? Marks);
