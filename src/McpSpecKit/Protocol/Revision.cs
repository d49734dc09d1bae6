using System.Diagnostics.CodeAnalysis;

namespace McpSpecKit.Protocol;

/// <summary>
/// A dated version of the protocol. Its name is the string that goes over the wire; see the page <c>learn/versioning</c>.
/// Revisions compare by date.
/// </summary>
/// <param name="Name">The date as it is written on the wire, <c>YYYY-MM-DD</c>.</param>
/// <param name="Era">Whether a handshake or every request settles the version.</param>
/// <param name="Status">How settled the text is.</param>
public sealed record Revision(string Name, Era Era, RevisionStatus Status) : IComparable<Revision>
{
    /// <summary>Every revision that the kit knows, oldest first.</summary>
    public static IReadOnlyList<Revision> All { get; } =
    [
        new("2024-11-05", Era.Legacy, RevisionStatus.Final),
        new("2025-03-26", Era.Legacy, RevisionStatus.Final),
        new("2025-06-18", Era.Legacy, RevisionStatus.Final),
        new("2025-11-25", Era.Legacy, RevisionStatus.Final),
        new("2026-07-28", Era.Modern, RevisionStatus.Current),
    ];

    /// <summary>The revisions with a handshake, oldest first.</summary>
    public static IReadOnlyList<Revision> Legacy { get; } = [.. All.Where(revision => revision.Era is Era.Legacy)];

    /// <summary>The newest revision that can be agreed on in a handshake.</summary>
    public static Revision LatestLegacy { get; } = Legacy[^1];

    /// <summary>Finds a revision by its name.</summary>
    /// <param name="name">The date as it is written on the wire.</param>
    /// <exception cref="FormatException">The kit knows no such revision.</exception>
    public static Revision Parse(string name) =>
        TryParse(name, out var revision)
            ? revision
            : throw new FormatException($"'{name}' is no revision of the protocol; there are {string.Join(", ", All)}.");

    /// <summary>Finds a revision by its name.</summary>
    /// <param name="name">The date as it is written on the wire.</param>
    /// <param name="revision">The revision found.</param>
    /// <returns>Whether the kit knows it.</returns>
    public static bool TryParse(string? name, [NotNullWhen(true)] out Revision? revision)
    {
        revision = All.FirstOrDefault(candidate => candidate.Name == name);
        return revision is not null;
    }

    /// <inheritdoc />
    public int CompareTo(Revision? other) => string.CompareOrdinal(Name, other?.Name);

    /// <summary>Whether <paramref name="left"/> is the older one.</summary>
    public static bool operator <(Revision left, Revision right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the newer one.</summary>
    public static bool operator >(Revision left, Revision right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is older or the same.</summary>
    public static bool operator <=(Revision left, Revision right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is newer or the same.</summary>
    public static bool operator >=(Revision left, Revision right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public override string ToString() => Name;
}
