using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;

namespace McpSpecKit.Steps.Conversations.Servers;

/// <summary>Which requests the server of a client meets in a way of its own.</summary>
/// <param name="Words">The words.</param>
public sealed record Occasion(string Words)
{
    /// <summary>Each request of this method.</summary>
    public const string OfAMethod = "initialize|tools/call|subscriptions/listen";

    /// <summary>The first request of this method.</summary>
    public const string FirstOfAMethod = "the first initialize|the first tools/call|the first subscriptions/listen";

    /// <summary>Each request that names its version in its metadata.</summary>
    public const string Modern = "modern requests";

    /// <summary>Of those the first alone.</summary>
    public const string FirstModern = "the first modern request";

    /// <summary>Each request, whatever it asks for.</summary>
    public const string Every = "every request";

    /// <summary>Each HTTP request of this method, whatever it brings.</summary>
    public const string OfHttp = "HTTP GET|HTTP POST|HTTP DELETE";

    /// <summary>The sentences, as the one group of a regular expression.</summary>
    internal const string Sentences = $"({OfAMethod}|{FirstOfAMethod}|{Modern}|{FirstModern}|{Every}|{OfHttp})";

    private const string First = "the first ";

    /// <summary>Whether only the first of them is meant.</summary>
    public bool IsFirstAlone => Words.StartsWith(First, StringComparison.Ordinal);

    /// <summary>Of HTTP requests, their method.</summary>
    public string? HttpMethod => Words.Split(' ') is ["HTTP", var method] ? method : null;

    /// <summary>Whether a request is one of them.</summary>
    public bool Includes(JsonRpcRequest request) => Words switch
    {
        Every => true,
        Modern or FirstModern => ServerStage.Named(request) is not null,
        _ => request.Method == (IsFirstAlone ? Words[First.Length..] : Words),
    };
}
