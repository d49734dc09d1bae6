using System.Text.Json;
using System.Text.RegularExpressions;
using McpSpecKit.Probes;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;

namespace McpSpecKit.Steps;

/// <summary>What every result of the modern era has, and extensions; see 2026-07-28, pages basic/index and basic/versioning.</summary>
[Binding]
public sealed partial class ModernResultSteps(ServerConversation conversation)
{
    private static readonly string[] CoreTypes = ["complete", "input_required"];

    /// <summary>Each result so far has serverInfo in _meta, an object with a string name and a string version.</summary>
    [Then("each result from the server carries the server's name and version")]
    public void ThenEachResultCarriesTheServersName()
    {
        foreach (var result in Results())
        {
            var info = ServerAnswer.Member(ServerAnswer.Member(result.Result, "_meta"), MetaKey.ServerInfo);
            if (ServerAnswer.Text(info, "name") is null || ServerAnswer.Text(info, "version") is null)
                throw new ClauseBrokenException($"{MetaKey.ServerInfo} with name and version in _meta", $"{result}");
        }
    }

    /// <summary>Each key of capabilities.extensions is labels with dots between them, a slash, and a name. Without any, the scenario does not concern the server.</summary>
    [Then("each extension from the server has a prefix and a name")]
    public void ThenEachExtensionIsWellNamed()
    {
        if (conversation.Reply is not Reply.Success { Message.Result: var result })
            throw new PreconditionException($"There was no result: came {conversation.Reply.Describe()}");
        if (ServerAnswer.Capability(result, "extensions") is not { ValueKind: JsonValueKind.Object } extensions || !extensions.EnumerateObject().Any())
            throw new NotApplicableException("The server declares no extension");
        foreach (var extension in extensions.EnumerateObject().Where(extension => !ExtensionName().IsMatch(extension.Name)))
            throw new ClauseBrokenException("labels with dots between them, a slash, and a name", $"«{extension.Name}»");
    }

    /// <summary>Each response so far is an error, or a result whose type is complete or input_required.</summary>
    [Then("each response from the server is a core result or an error")]
    public void ThenEachResponseIsOfTheCore()
    {
        foreach (var result in Results().Where(result => ServerAnswer.Text(result.Result, "resultType") is { } type && !CoreTypes.Contains(type)))
            throw new ClauseBrokenException("an error, or a result of type complete or input_required", $"{result}");
    }

    private List<JsonRpcResult> Results()
    {
        List<JsonRpcResult> results = [.. conversation.Probes.SelectMany(probe => probe.Received).Select(received => received.Message).OfType<JsonRpcResult>()];
        return results.Count > 0 ? results : throw new PreconditionException("The server has sent no result");
    }

    // The name may be empty; see the page basic/index, section "_meta".
    [GeneratedRegex(
        @"^[a-zA-Z]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\.[a-zA-Z]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*/([a-zA-Z0-9]([a-zA-Z0-9._-]*[a-zA-Z0-9])?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExtensionName();
}
