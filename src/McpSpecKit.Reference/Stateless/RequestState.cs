using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using McpSpecKit.Protocol;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference.Stateless;

/// <summary>
/// The text that a client brings back with its answers: an expiry and a code over it and over the request, by which a text that was
/// changed, is old or belongs to another request is told (page <c>basic/patterns/mrtr</c>, section "Server Requirements (Basic Workflow)").
/// </summary>
internal sealed class RequestState
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);
    private readonly byte[] key = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);

    /// <summary>The state that goes out with the questions to a request.</summary>
    public string Write(JsonRpcRequest request, TimeProvider time) => Write(request, (time.GetUtcNow() + Life).ToUnixTimeSeconds());

    /// <summary>Whether a state that came is one of this server, in time, and for this request.</summary>
    public bool Verifies(string state, JsonRpcRequest request, TimeProvider time) =>
        long.TryParse(state.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var expiry)
        && expiry >= time.GetUtcNow().ToUnixTimeSeconds()
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(Write(request, expiry)));

    private string Write(JsonRpcRequest request, long expiry)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{expiry}\n{request.Method}\n{request.Params?.Text("name")}");
        return string.Create(CultureInfo.InvariantCulture, $"{expiry}.{Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)))}");
    }
}
