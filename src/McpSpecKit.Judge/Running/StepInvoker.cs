using System.Globalization;
using System.Reflection;
using Reqnroll.Bindings;
using Reqnroll.Bindings.Reflection;
using Reqnroll.Infrastructure;
using Reqnroll.Tracing;

namespace McpSpecKit.Judge.Running;

/// <summary>Calls the methods of steps and hooks as they are. Most are called a few times in a run, so that code made for each of them would not pay off.</summary>
internal sealed class StepInvoker : IAsyncBindingInvoker
{
    public async Task<object?> InvokeBindingAsync(
        IBinding binding, IContextManager contextManager, object?[]? arguments, ITestTracer testTracer, DurationHolder durationHolder)
    {
        if (contextManager.FeatureContext?.BindingCulture is { } culture) CultureInfo.CurrentCulture = culture;
        var method = ((RuntimeBindingMethod)binding.Method).MethodInfo;
        var holder = method.IsStatic ? null : contextManager.ScenarioContext.GetBindingInstance(method.ReflectedType!);
        var result = method.Invoke(holder, BindingFlags.DoNotWrapExceptions, binder: null, arguments, CultureInfo.InvariantCulture);
        if (result is not Task pending) return result;
        // What has a value is at hand at once: the parameters of the sentences.
        await pending;
        return null;
    }
}
