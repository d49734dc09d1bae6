namespace McpSpecKit.Processes;

/// <summary>
/// Finds the program of a command as a shell does that runs in the command's folder: what has a folder in its name is relative to that
/// folder, everything else is looked for on the PATH.
/// </summary>
/// <param name="IsWindows">Whether endings may be left out, and files of any mode are programs.</param>
/// <param name="Path">The folders, separated as the system separates them.</param>
/// <param name="Endings">What may be left out on Windows, as PATHEXT says.</param>
/// <param name="IsProgram">Whether there is a program of that path.</param>
internal sealed record ProgramSearch(bool IsWindows, string Path, string Endings, Predicate<string> IsProgram)
{
    private const string DefaultEndings = ".COM;.EXE;.BAT;.CMD";

    /// <summary>The search of this system.</summary>
    /// <param name="environment">The environment that the program gets.</param>
    public static ProgramSearch Here(IDictionary<string, string?> environment) => new(
        OperatingSystem.IsWindows(),
        environment.TryGetValue("PATH", out var path) ? path ?? "" : "",
        environment.TryGetValue("PATHEXT", out var endings) && !string.IsNullOrEmpty(endings) ? endings : DefaultEndings,
        IsExecutable);

    /// <summary>The whole path of a program; none where there is none.</summary>
    /// <param name="program">The name, or a path.</param>
    /// <param name="folder">The folder that the command runs in.</param>
    public string? Find(string program, string folder) =>
        Candidates(program, folder).SelectMany(WithEndings).FirstOrDefault(candidate => IsProgram(candidate));

    private IEnumerable<string> Candidates(string program, string folder)
    {
        if (HasFolder(program)) return [Join(folder, program)];
        var folders = Path.Split(IsWindows ? ';' : ':').Select(each => each.Trim('"'));
        // Windows looks in the present folder too; there, what the PATH names wins over what merely lies about.
        return (IsWindows ? folders.Append(folder) : folders).Where(each => each.Length > 0).Select(each => Join(Join(folder, each), program));
    }

    private IEnumerable<string> WithEndings(string path)
    {
        if (!IsWindows) return [path];
        var endings = Endings.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var complete = endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        // 'npx' is a script for other systems that lies beside 'npx.cmd'.
        return complete ? [path] : endings.Select(ending => path + ending.ToLowerInvariant());
    }

    private bool HasFolder(string program) => program.Contains('/', StringComparison.Ordinal)
        || (IsWindows && (program.Contains('\\', StringComparison.Ordinal) || program.Contains(':', StringComparison.Ordinal)));

    private string Join(string folder, string path)
    {
        var rooted = path.StartsWith('/') || (IsWindows && (path.StartsWith('\\') || path is [_, ':', ..]));
        if (rooted) return path;
        var relative = path.StartsWith("./", StringComparison.Ordinal) || (IsWindows && path.StartsWith(".\\", StringComparison.Ordinal)) ? path[2..] : path;
        return $"{folder.TrimEnd(IsWindows ? '\\' : '/')}{(IsWindows ? '\\' : '/')}{relative}";
    }

    private static bool IsExecutable(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != UnixFileMode.None);
}
