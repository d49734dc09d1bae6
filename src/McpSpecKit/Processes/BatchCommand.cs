using System.Text;

namespace McpSpecKit.Processes;

/// <summary>
/// Writes the line by which the command interpreter of Windows runs a batch file, such as <c>npx.cmd</c>, so that the batch file hands
/// its arguments on as they are.
/// </summary>
internal static class BatchCommand
{
    private const string Special = "()[]%!^\"`<>&|;, *?";

    /// <summary>Whether it takes the command interpreter to run a program.</summary>
    public static bool IsNeededFor(string program) =>
        program.EndsWith(".cmd", StringComparison.OrdinalIgnoreCase) || program.EndsWith(".bat", StringComparison.OrdinalIgnoreCase);

    /// <summary>The arguments of the interpreter.</summary>
    /// <param name="script">The path of the batch file.</param>
    /// <param name="arguments">Its arguments.</param>
    public static string Line(string script, IEnumerable<string> arguments)
    {
        var words = arguments.Select(argument => IsShim(script) ? Escape(Escape(Quote(argument))) : Escape(Quote(argument))).Prepend(Escape(script));
        return $"/d /s /c \"{string.Join(' ', words)}\"";
    }

    /// <summary>What npm installs beside packages has its arguments read twice: by the interpreter, and as it passes them on.</summary>
    private static bool IsShim(string script) =>
        script.Replace('/', '\\').Contains("\\node_modules\\.bin\\", StringComparison.OrdinalIgnoreCase);

    private static string Escape(string text) =>
        string.Concat(text.Select(character => Special.Contains(character, StringComparison.Ordinal) ? $"^{character}" : character.ToString()));

    /// <summary>As a program of Windows takes its arguments apart: backslashes count only before a quote.</summary>
    private static string Quote(string argument)
    {
        var quoted = new StringBuilder("\"");
        var backslashes = 0;
        foreach (var character in argument)
        {
            if (character == '"') quoted.Append('\\', backslashes + 1);
            backslashes = character == '\\' ? backslashes + 1 : 0;
            quoted.Append(character);
        }

        return quoted.Append('\\', backslashes).Append('"').ToString();
    }
}
