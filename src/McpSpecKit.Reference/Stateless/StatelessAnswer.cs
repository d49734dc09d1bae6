using System.Text.Json.Nodes;

namespace McpSpecKit.Reference.Stateless;

/// <summary>The answer to a modern request.</summary>
/// <param name="Message">The response.</param>
/// <param name="HttpStatus">Its status over HTTP, where the response is all there is.</param>
public sealed record StatelessAnswer(JsonObject Message, int HttpStatus);
