using System.Reflection;
using McpSpecKit.Reference.Clients;
using McpSpecKit.Reference.Embedded;

namespace McpSpecKit.Faults.Clients;

/// <summary>Every fault of a client, found by its attribute.</summary>
public static class ClientFaultCatalogue
{
    /// <summary>By requirement, then by name.</summary>
    public static IReadOnlyList<ClientFault> All { get; } =
    [
        .. from type in typeof(ClientFaultCatalogue).Assembly.GetTypes()
           let attribute = type.GetCustomAttribute<FaultAttribute>()
           where attribute is not null && type.IsSubclassOf(typeof(ClientBehaviour))
           orderby attribute.Requirement, type.Name
           select Describe(type, attribute),
    ];

    private static ClientFault Describe(Type type, FaultAttribute attribute) => new(
        attribute.Requirement,
        type.Name,
        attribute.Summary,
        [.. EmbeddedClient.Reference().Endpoints.Select(endpoint => endpoint.Transport).Intersect(attribute.Transports)],
        attribute.AlsoBreaks,
        () => (ClientBehaviour)Activator.CreateInstance(type)!);
}
