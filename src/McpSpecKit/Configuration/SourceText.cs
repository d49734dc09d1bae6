using System.Text;

namespace McpSpecKit.Configuration;

/// <summary>The text of a file, and the way from a place in its bytes to a line and a column.</summary>
internal sealed class SourceText(string name, string text)
{
    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(text);

    /// <summary>A complaint about a place.</summary>
    public ConfigurationException Fault(int offset, string sentence, Exception? cause = null) => new($"{Place(offset)}: {sentence}", cause);

    /// <summary>A place in the words of complaints.</summary>
    public string Place(int offset)
    {
        var before = Encoding.UTF8.GetString(Bytes, 0, Math.Min(offset, Bytes.Length));
        var line = before.Count(character => character == '\n') + 1;
        var column = before.Length - before.LastIndexOf('\n');
        return $"{name}, line {line}, column {column}";
    }

    /// <summary>The place of a line and of a byte in it, both from 0.</summary>
    public int Offset(long line, long byteInLine)
    {
        var start = 0;
        for (var passed = 0L; passed < line; passed++) start = Array.IndexOf(Bytes, (byte)'\n', start) + 1;
        return start + (int)byteInLine;
    }
}
