using System.Text;

namespace McpSpecKit.Wire;

/// <summary>Reads the event by which a server names the address for messages; see <c>basic/transports</c> of 2024-11-05, section "HTTP with SSE".</summary>
public static class MessageEndpoint
{
    /// <summary>Whether a text is a URI, relative or absolute.</summary>
    public static bool IsAddress(string text) => text.Length > 0 && Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute);

    /// <summary>The address that an event names.</summary>
    /// <param name="stream">The address of the stream, against which a relative one is resolved.</param>
    /// <param name="data">The data of the event.</param>
    /// <exception cref="ConnectionLostException">It is no address, or one that a client must not be led to.</exception>
    internal static Uri Resolve(Uri stream, ReadOnlySpan<byte> data)
    {
        var text = Encoding.UTF8.GetString(data);
        if (!IsAddress(text) || !Uri.TryCreate(stream, text, out var address))
            throw new ConnectionLostException($"The event «endpoint» of the server at {stream} holds no URI but «{Shorten(text)}».");

        return IsSameOrigin(stream, address)
            ? address
            : throw new ConnectionLostException(
                $"The event «endpoint» of the server at {stream} leads to {address}, which is of another origin; a client does not follow it.");
    }

    private static bool IsSameOrigin(Uri one, Uri other) =>
        Uri.Compare(one, other, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    private static string Shorten(string text) => text.Length <= 100 ? text : $"{text[..100]}…";
}
