using Xunit;
using Xunit.Abstractions;

namespace McpSpecKit.Conformance.Xunit;

/// <summary>A feature, told to xUnit as if it were a class.</summary>
internal sealed class FeatureTypeInfo(IAssemblyInfo assembly, string name) : LongLivedMarshalByRefObject, ITypeInfo
{
    public IAssemblyInfo Assembly => assembly;

    public ITypeInfo? BaseType => null;

    public IEnumerable<ITypeInfo> Interfaces => [];

    public bool IsAbstract => false;

    public bool IsGenericParameter => false;

    public bool IsGenericType => false;

    public bool IsSealed => true;

    public bool IsValueType => false;

    public string Name => name;

    public IEnumerable<IAttributeInfo> GetCustomAttributes(string assemblyQualifiedAttributeTypeName) => [];

    public IEnumerable<ITypeInfo> GetGenericArguments() => [];

    public IMethodInfo? GetMethod(string methodName, bool includePrivateMethod) => null;

    public IEnumerable<IMethodInfo> GetMethods(bool includePrivateMethods) => [];
}
