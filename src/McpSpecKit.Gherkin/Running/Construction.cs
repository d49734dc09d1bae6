using System.Collections.Concurrent;
using System.Reflection;

namespace McpSpecKit.Gherkin.Running;

/// <summary>How a class is made: its widest public constructor, looked up once.</summary>
internal sealed class Construction
{
    private static readonly ConcurrentDictionary<Type, Construction?> Known = new();

    private readonly ConstructorInvoker invoker;

    private Construction(ConstructorInfo constructor)
    {
        invoker = ConstructorInvoker.Create(constructor);
        Parameters = [.. constructor.GetParameters().Select(parameter => parameter.ParameterType)];
    }

    public IReadOnlyList<Type> Parameters { get; }

    public static Construction? Of(Type type) => Known.GetOrAdd(type, Find);

    public object Make(object?[] arguments) => invoker.Invoke(arguments.AsSpan());

    private static Construction? Find(Type type) =>
        type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type != typeof(string)
        && type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length) is { } widest
            ? new(widest)
            : null;
}
