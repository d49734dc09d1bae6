using System.Reflection;
using McpSpecKit.Reference;

namespace McpSpecKit.Faults;

/// <summary>Every fault of a server, found by its attribute.</summary>
public static class FaultCatalogue
{
    /// <summary>By requirement, then by name.</summary>
    public static IReadOnlyList<Fault> All { get; } =
    [
        .. from type in typeof(FaultCatalogue).Assembly.GetTypes()
           let attribute = type.GetCustomAttribute<FaultAttribute>()
           where attribute is not null && type.IsSubclassOf(typeof(ServerBehaviour))
           orderby attribute.Requirement, type.Name
           select Describe(type, attribute),
    ];

    private static Fault Describe(Type type, FaultAttribute attribute) =>
        new(attribute.Requirement, type.Name, attribute.Summary, attribute.Transports, attribute.AlsoBreaks, () => Make(type))
        {
            IsProposal = attribute.IsProposal,
            Spoils = attribute.Spoils,
        };

    private static ServerBehaviour Make(Type type) => (ServerBehaviour)Activator.CreateInstance(type)!;
}
