using System.ComponentModel;
using ModelContextProtocol.Server;

namespace CSharpSdk;

/// <summary>A prompt and a resource.</summary>
[McpServerPromptType, McpServerResourceType]
internal sealed class Contents
{
    public const string Uri = "test://static-text";

    [McpServerPrompt(Name = "test_simple_prompt"), Description("A prompt.")]
    public static string SimplePrompt() => "Hello";

    [McpServerResource(Name = "static-text", UriTemplate = Uri, MimeType = "text/plain")]
    public static string StaticText() => "Static text.";
}
