using System.Text.Json;

namespace McpSpecKit.Schemas.Validation;

/// <summary>How much a value holds, all its parts counted.</summary>
internal static class ValueCount
{
    /// <summary>
    /// Of a value with this many parts it is still told where it does not fit. The reasons take several kilobytes for each part, and a
    /// server may send a million of them.
    /// </summary>
    public const int Explained = 20_000;

    public static bool IsAtMost(int most, JsonElement value) => Left(most, value) >= 0;

    private static int Left(int left, JsonElement value)
    {
        left--;
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    if (left < 0) return left;
                    left = Left(left, item);
                }

                return left;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    if (left < 0) return left;
                    left = Left(left, member.Value);
                }

                return left;
            default:
                return left;
        }
    }
}
