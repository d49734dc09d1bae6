namespace McpSpecKit.Gherkin.Running;

/// <summary>
/// The objects that belong to one scenario: made when first asked for, one of each type, injected into constructors,
/// disposed of at the end in reverse order.
/// </summary>
public sealed class ScenarioContainer
{
    private readonly Dictionary<Type, Func<object>> factories = [];
    private readonly Dictionary<Type, object> instances = [];
    private readonly Stack<IDisposable> disposables = new();
    private readonly List<Type> underConstruction = [];

    internal ScenarioContainer(CancellationToken cancellationToken)
    {
        CancellationToken = cancellationToken;
        Register(this);
    }

    /// <summary>Ends the run early.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Offers an object that exists already. Whoever made it disposes of it.</summary>
    /// <typeparam name="T">The type that constructors ask for.</typeparam>
    /// <param name="instance">The object.</param>
    public void Register<T>(T instance)
        where T : class => instances[typeof(T)] = instance;

    /// <summary>Offers an object that is made when it is first asked for, and disposed of with the scenario.</summary>
    /// <typeparam name="T">The type that constructors ask for.</typeparam>
    /// <param name="factory">Makes the object.</param>
    public void Register<T>(Func<ScenarioContainer, T> factory)
        where T : class => factories[typeof(T)] = () => factory(this);

    /// <summary>Gives the scenario's object of a type.</summary>
    /// <typeparam name="T">A registered type, or a class whose constructor's parameters can be given in turn.</typeparam>
    /// <exception cref="InvalidOperationException">It cannot be made.</exception>
    public T Resolve<T>()
        where T : class => (T)Resolve(typeof(T));

    /// <summary>Gives the scenario's object of a type.</summary>
    /// <param name="type">A registered type, or a class whose constructor's parameters can be given in turn.</param>
    /// <exception cref="InvalidOperationException">It cannot be made.</exception>
    public object Resolve(Type type)
    {
        if (instances.TryGetValue(type, out var known)) return known;
        if (underConstruction.Contains(type)) throw new InvalidOperationException($"Constructors go in circles: {Path([.. underConstruction, type])}.");

        underConstruction.Add(type);
        try
        {
            return instances[type] = Make(type);
        }
        finally
        {
            underConstruction.Remove(type);
        }
    }

    /// <summary>Disposes of what the scenario has made, last made first, and gives what went wrong on the way.</summary>
    internal IReadOnlyList<Exception> Close()
    {
        var exceptions = new List<Exception>();
        while (disposables.TryPop(out var disposable))
        {
            try
            {
                disposable.Dispose();
            }
            catch (Exception exception)
            {
                exceptions.Add(exception);
            }
        }

        return exceptions;
    }

    private object Make(Type type)
    {
        var made = factories.TryGetValue(type, out var factory) ? factory() : Construct(type);
        if (made is IDisposable disposable && !disposables.Contains(disposable)) disposables.Push(disposable);
        return made;
    }

    private object Construct(Type type) =>
        Construction.Of(type) is { } construction
            ? construction.Make([.. construction.Parameters.Select(Resolve)])
            : throw new InvalidOperationException($"{type.Name} cannot be made ({Path(underConstruction)}): it is not registered and has no public constructor.");

    private static string Path(IEnumerable<Type> types) => string.Join(" → ", types.Select(type => type.Name));
}
