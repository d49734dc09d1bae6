using System.Reflection;
using System.Runtime.CompilerServices;
using McpSpecKit.Gherkin.Running;

namespace McpSpecKit.Gherkin.Bindings;

/// <summary>A method of a binding class that can be called and waited for.</summary>
internal sealed class BindingMethod(MethodInfo method)
{
    private readonly MethodInvoker invoker = MethodInvoker.Create(method);

    public MethodInfo Info => method;

    public IReadOnlyList<ParameterInfo> Parameters { get; } = method.GetParameters();

    /// <summary><c>Class.Method</c>, for messages.</summary>
    public string Name => $"{method.DeclaringType!.Name}.{method.Name}";

    /// <summary>What makes the method impossible to call, if anything does.</summary>
    public string? Fault =>
        method.ContainsGenericParameters ? "it is generic"
        : method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute)) ? "it is 'async void', which cannot be waited for"
        : null;

    /// <summary>Calls the method on the scenario's instance of its class and waits until it is done. Its exceptions come out as they are.</summary>
    public async ValueTask CallAsync(ScenarioContainer container, object?[] arguments) =>
        await Completion(Call(container, arguments));

    /// <summary>Calls a static method that takes nothing.</summary>
    public async ValueTask CallStaticAsync() => await Completion(invoker.Invoke(obj: null));

    /// <summary>Calls the method on the scenario's instance of its class and gives what it returns.</summary>
    public object? Call(ScenarioContainer container, object?[] arguments) =>
        invoker.Invoke(method.IsStatic ? null : container.Resolve(method.ReflectedType!), arguments.AsSpan());

    private static async ValueTask Completion(object? result)
    {
        switch (result)
        {
            case Task task:
                await task;
                break;
            case ValueTask task:
                await task;
                break;
            case not null when result.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>):
                await (Task)type.GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(result, parameters: null)!;
                break;
        }
    }
}
