using System.Text.Json;
using System.Text.Json.Nodes;
using McpSpecKit.Reference.Sessions;

namespace McpSpecKit.Reference;

/// <summary>The capabilities that a client can declare and this server makes use of.</summary>
public static class ClientCapability
{
    /// <summary>The client lists its roots.</summary>
    public const string Roots = "roots";

    /// <summary>The client asks its model.</summary>
    public const string Sampling = "sampling";

    /// <summary>The client asks its user.</summary>
    public const string Elicitation = "elicitation";

    private const string Form = "form";

    /// <summary>
    /// Whether a capability is among those declared. Elicitation counts where it covers forms, as an empty declaration does
    /// (page <c>client/elicitation</c>, section "Capabilities").
    /// </summary>
    public static bool IsIn(JsonElement declared, string capability) =>
        declared.Object(capability) is { } found
        && (capability is not Elicitation || found.GetPropertyCount() is 0 || found.Object(Form) is not null);

    /// <summary>The declaration of a capability, as a client would have to make it.</summary>
    public static JsonObject Declaration(string capability) =>
        new() { [capability] = capability is Elicitation ? new JsonObject { [Form] = new JsonObject() } : [] };
}
