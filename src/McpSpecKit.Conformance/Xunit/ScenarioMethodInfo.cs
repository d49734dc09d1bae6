using Xunit;
using Xunit.Abstractions;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>A scenario, told to xUnit as if it were a method.</summary>
internal sealed class ScenarioMethodInfo(ITypeInfo feature, string name) : LongLivedMarshalByRefObject, IMethodInfo
{
    public bool IsAbstract => false;

    public bool IsGenericMethodDefinition => false;

    public bool IsPublic => true;

    public bool IsStatic => false;

    public string Name => name;

    public ITypeInfo ReturnType => feature;

    public ITypeInfo Type => feature;

    public IEnumerable<IAttributeInfo> GetCustomAttributes(string assemblyQualifiedAttributeTypeName) => [];

    public IEnumerable<ITypeInfo> GetGenericArguments() => [];

    public IEnumerable<IParameterInfo> GetParameters() => [];

    public IMethodInfo MakeGenericMethod(params ITypeInfo[] typeArguments) => this;
}
