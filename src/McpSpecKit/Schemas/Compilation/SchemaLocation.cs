namespace McpSpecKit.Schemas.Compilation;

/// <summary>A place in a schema file.</summary>
/// <param name="File">The path of the file, with forward slashes.</param>
/// <param name="Pointer">The JSON pointer of the place.</param>
internal sealed record SchemaLocation(string File, string Pointer)
{
    public static SchemaLocation RootOf(string file) => new(file, "");

    public SchemaLocation Below(string segment) => this with { Pointer = JsonPointer.Append(Pointer, segment) };

    /// <summary>Where a <c>$ref</c> written here leads, by the rules for relative references.</summary>
    public SchemaLocation Follow(string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? reference : reference[..hash];
        var pointer = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        return new SchemaLocation(path.Length == 0 ? File : Beside(path), pointer);
    }

    public override string ToString() => $"{File}#{Pointer}";

    private string Beside(string path)
    {
        var folders = new List<string>(File.Split('/')[..^1]);
        foreach (var step in path.Split('/'))
        {
            if (step == ".." && folders.Count > 0) folders.RemoveAt(folders.Count - 1);
            else if (step != ".") folders.Add(step);
        }

        return string.Join('/', folders);
    }
}
