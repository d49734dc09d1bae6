using System.Text;
using System.Text.RegularExpressions;

namespace McpSpecKit.Catalogue.Drift;

/// <summary>A checkout of the specification's repository, or a folder with pages as <c>&lt;revision&gt;/&lt;page&gt;.mdx</c>.</summary>
public sealed partial class SpecificationFolder
{
    private const string Extension = ".mdx";
    private const string WayOut = "give a checkout of the specification's repository, or a folder that holds <revision>/<page>.mdx.";

    private static readonly string[] Inside = ["docs/specification", "specification", ""];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string root;
    private readonly string name;

    private SpecificationFolder(string root, string name)
    {
        (this.root, this.name) = (root, name);
        Revisions = RevisionsIn(root);
    }

    /// <summary>The names of the revisions that it holds, oldest first.</summary>
    public IReadOnlyList<string> Revisions { get; }

    /// <summary>Looks for revisions in a folder.</summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="name">What complaints call the folder; its path where it is left out.</param>
    /// <exception cref="SpecificationException">It holds none.</exception>
    public static SpecificationFolder Open(string folder, string? name = null)
    {
        name ??= folder;
        if (File.Exists(folder)) throw new SpecificationException($"'{name}' is a file; {WayOut}");
        if (!Directory.Exists(folder)) throw new SpecificationException($"There is no folder '{name}'; {WayOut}");

        return Inside
            .Where(inside => Directory.Exists(Path.Combine(folder, inside)))
            .Select(inside => new SpecificationFolder(Path.Combine(folder, inside), Path.Combine(name, inside)))
            .FirstOrDefault(found => found.Revisions.Count > 0)
            ?? throw new SpecificationException($"'{name}' holds no revision of the specification; {WayOut}");
    }

    /// <summary>The pages of a revision, each as its path below the revision.</summary>
    /// <param name="revision">The name of the revision.</param>
    public IReadOnlyList<string> PagesOf(string revision)
    {
        var folder = Path.Combine(root, revision);
        return
        [
            .. Directory.EnumerateFiles(folder, "*" + Extension, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')[..^Extension.Length])
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The text of a page.</summary>
    /// <param name="revision">The name of the revision.</param>
    /// <param name="page">The path below the revision.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SpecificationException">There is no such page, or it cannot be read.</exception>
    public async Task<string> ReadAsync(string revision, string page, CancellationToken cancellationToken)
    {
        var path = Path.Combine(name, revision, page + Extension);
        try
        {
            return Decode(await File.ReadAllBytesAsync(Path.Combine(root, revision, page + Extension), cancellationToken));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SpecificationException($"The page '{path}' is missing; complete the folder, or take '{revision}' out of it.", missing);
        }
        catch (DecoderFallbackException garbled)
        {
            throw new SpecificationException($"The page '{path}' is not UTF-8 text; save it as UTF-8.", garbled);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SpecificationException($"The page '{path}' cannot be read; check that it is a file of yours.", unreadable);
        }
    }

    private static string[] RevisionsIn(string root) =>
        [.. Directory.EnumerateDirectories(root).Select(folder => Path.GetFileName(folder)).Where(name => Name().IsMatch(name)).Order(StringComparer.Ordinal)];

    private static string Decode(byte[] bytes)
    {
        // UTF-16 of plain letters is valid UTF-8 full of zeros.
        if (bytes.Contains((byte)0)) throw new DecoderFallbackException("There is a zero byte.");
        return Strict.GetString(bytes).TrimStart('\uFEFF');
    }

    [GeneratedRegex(@"^(draft|\d{4}-\d{2}-\d{2}.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
