using System.Text.Json;
using McpSpecKit.Probes;
using McpSpecKit.Probes.Clients;
using McpSpecKit.Protocol;
using McpSpecKit.Steps.Conversations;
using McpSpecKit.Verdicts;
using McpSpecKit.Wire;

namespace McpSpecKit.Steps.Clients;

/// <summary>What a client writes into _meta and into the version header; see 2026-07-28, pages basic/index and basic/versioning.</summary>
[Binding]
public sealed class ClientMetadataSteps(ClientConversation conversation, ClientTraffic traffic)
{
    /// <summary>Every request has the version of the scenario and an object of capabilities in its metadata.</summary>
    [Then("each request from the client holds its version and its capabilities in _meta")]
    public void ThenEachRequestIsComplete() => conversation.Demand(
        "request",
        traffic.Requests,
        request => ServerStage.Named(request) is not null && Meta(request, MetaKey.ClientCapabilities) is { ValueKind: JsonValueKind.Object },
        $"{MetaKey.ProtocolVersion} and {MetaKey.ClientCapabilities} in _meta");

    /// <summary>Every request has a name and a version of the client in its metadata.</summary>
    [Then("each request from the client holds the client's name and version in _meta")]
    public void ThenEachRequestIntroduces() => conversation.Demand(
        "request",
        traffic.Requests,
        request => ServerAnswer.Text(Meta(request, MetaKey.ClientInfo), "name") is not null && ServerAnswer.Text(Meta(request, MetaKey.ClientInfo), "version") is not null,
        $"{MetaKey.ClientInfo} with a name and a version in _meta");

    /// <summary>The header MCP-Protocol-Version of every request is the version in its metadata.</summary>
    [Then("each request from the client names one version in header and body")]
    public void ThenHeaderAndBodyAgree() => conversation.Demand(
        "request",
        traffic.Posts,
        post => post.Http.Headers[Headers.ProtocolVersion] is null || post.Http.Headers[Headers.ProtocolVersion] == ServerStage.Named(post.Request),
        "one version in header and body",
        post => $"{Headers.ProtocolVersion}: {post.Http.Headers[Headers.ProtocolVersion]} with {post.Request}");

    /// <summary>Whatever comes after the handshake names the version of the server's answer, where it names one.</summary>
    [Then("each HTTP request from the client after the handshake carries the agreed version")]
    public void ThenEachRequestCarriesTheAgreedVersion() => DemandAgreed([.. traffic.AfterTheHandshake]);

    /// <summary>Each GET names the version of the server's answer. A client that sends no GET is not concerned.</summary>
    [Then("each HTTP GET from the client carries the agreed version")]
    public void ThenEachGetCarriesTheAgreedVersion()
    {
        var gets = traffic.CallsOf("GET");
        if (gets.Count == 0) throw new NotApplicableException("The client opens no listening stream");
        DemandAgreed(gets);
    }

    /// <summary>What stands before the slash of a key is a row of labels with single dots between them; keys without a slash have no prefix.</summary>
    [Then("each _meta key from the client has a well-formed prefix or none")]
    public void ThenEachPrefixIsWellFormed() => DemandOfKeys(MetaKeySyntax.HasWellFormedPrefix, "prefixes that are labels with dots between them");

    /// <summary>The labels of each prefix begin with a letter, end with a letter or a digit, and hold letters, digits and hyphens.</summary>
    [Then("each _meta key from the client has well-formed labels")]
    public void ThenEachLabelIsWellFormed() => DemandOfKeys(MetaKeySyntax.HasWellFormedLabels, "labels of letters, digits and hyphens");

    /// <summary>What stands after the prefix is empty, or begins and ends with a letter or a digit.</summary>
    [Then("each _meta key from the client has a well-formed name")]
    public void ThenEachNameIsWellFormed() => DemandOfKeys(MetaKeySyntax.HasWellFormedName, "names that begin and end with a letter or a digit");

    /// <summary>Whatever stands under traceparent, tracestate and baggage has the form of its standard. A client without any is not concerned.</summary>
    [Then("each trace context from the client is well-formed")]
    public void ThenEachTraceContextIsWellFormed()
    {
        var entries = Entries().Where(entry => TraceContext.Keys.Contains(entry.Name)).ToList();
        if (entries.Count == 0) throw new NotApplicableException("The client has sent no trace context");
        conversation.Demand("trace context", entries, entry => TraceContext.IsWellFormed(entry.Name, entry.Value), "trace context in the form of its standards");
    }

    /// <summary>Every key under extensions in the capabilities has a prefix with a slash, and a name. A client without any is not concerned.</summary>
    [Then("each extension from the client has a prefix and a name")]
    public void ThenEachExtensionIsNamed()
    {
        var extensions = traffic.Requests
            .Select(request => ServerAnswer.Member(Meta(request, MetaKey.ClientCapabilities), "extensions"))
            .Where(found => found is { ValueKind: JsonValueKind.Object })
            .SelectMany(found => found!.Value.EnumerateObject().Select(extension => extension.Name))
            .Distinct()
            .ToList();
        if (extensions.Count == 0) throw new NotApplicableException("The client declares no extension");
        conversation.Demand(
            "extension",
            extensions,
            name => ServerMetadata.PrefixOf(name) is not null && ServerMetadata.NameOf(name).Length > 0 && MetaKeySyntax.HasWellFormedPrefix(name) && MetaKeySyntax.HasWellFormedName(name),
            "a prefix and a name");
    }

    private static JsonElement? Meta(JsonRpcRequest request, string key) => ServerAnswer.Member(ServerAnswer.Member(request.Params, "_meta"), key);

    private List<JsonProperty> Entries()
    {
        conversation.Require(traffic.Messages.Count > 0, "The client has sent no message");
        return [.. traffic.Messages.Where(said => said.Message is not MalformedMessage).SelectMany(said => ServerMetadata.Within(said.Message.Raw))];
    }

    private void DemandOfKeys(Predicate<string> holds, string expected)
    {
        var keys = Entries().Select(entry => entry.Name).Distinct().ToList();
        if (keys.Count == 0) throw new NotApplicableException("The client has written no key into _meta");
        conversation.Demand("key of _meta", keys, holds, expected);
    }

    private void DemandAgreed(IReadOnlyCollection<Wire.Serving.HttpCall> calls)
    {
        var agreed = conversation.Agreed?.Name;
        conversation.Require(agreed is not null, "The client has sent no initialize that could be answered");
        conversation.Demand(
            "request after the handshake",
            calls,
            call => call.Headers[Headers.ProtocolVersion] is not { } version || version == agreed,
            $"{Headers.ProtocolVersion}: {agreed}",
            call => $"{call.Lane} with {Headers.ProtocolVersion}: {call.Headers[Headers.ProtocolVersion]}");
    }
}
