using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Reqnroll.BoDi;

namespace McpSpecKit.Steps.Conversations;

/// <summary>What is demanded of a party, by the words of the sentences.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The assembly of the steps is never trimmed: its methods are found by their attributes.")]
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The same.")]
public sealed class Demands(IObjectContainer scenario)
{
    private static readonly FrozenDictionary<string, MethodInfo> Known =
        (from type in typeof(Demands).Assembly.GetTypes()
         from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
         let phrase = method.GetCustomAttribute<PhraseAttribute>()
         where phrase is not null
         select new Demand(KeyOf(phrase.GetType(), phrase.Words), method)).ToFrozenDictionary(demand => demand.Key, demand => demand.Method);

    /// <summary>Demands what the words say.</summary>
    /// <typeparam name="TPhrase">What kind of demand it is.</typeparam>
    /// <param name="words">The words.</param>
    /// <exception cref="FormatException">Nothing is called so.</exception>
    public async Task MakeAsync<TPhrase>(string words)
        where TPhrase : PhraseAttribute
    {
        if (!Known.TryGetValue(KeyOf(typeof(TPhrase), words), out var method)) throw new FormatException($"Nothing that is owed is called «{words}».");
        if (method.Invoke(scenario.Resolve(method.DeclaringType!), BindingFlags.DoNotWrapExceptions, binder: null, [], culture: null) is Task demand) await demand;
    }

    private static string KeyOf(Type kind, string words) => $"{kind.Name} {words}";

    private sealed record Demand(string Key, MethodInfo Method);
}
