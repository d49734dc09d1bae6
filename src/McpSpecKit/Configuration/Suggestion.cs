namespace McpSpecKit.Configuration;

/// <summary>The way out for somebody who mistyped a word.</summary>
public static class Suggestion
{
    /// <summary>The end of a sentence about an unknown word: the word that was probably meant, else all there are.</summary>
    /// <param name="word">The unknown word.</param>
    /// <param name="known">The known words.</param>
    public static string For(string word, IReadOnlyCollection<string> known) =>
        Nearest(word, known) is { } meant ? $"did you mean '{meant}'?" : $"there are {string.Join(", ", known)}.";

    /// <summary>The known word that was probably meant; none where nothing is near.</summary>
    /// <param name="word">The unknown word.</param>
    /// <param name="known">The known words.</param>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var reach = Math.Max(1, word.Length / 3);
        return known
            .Select(candidate => (candidate, distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.distance <= reach)
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
