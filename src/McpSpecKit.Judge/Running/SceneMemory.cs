using System.Reflection;
using McpSpecKit.Steps.Conversations;
using Reqnroll;
using Reqnroll.BoDi;

namespace McpSpecKit.Judge.Running;

/// <summary>What the steps of a scenario have made and share, for others that look at what the scenario has done.</summary>
internal sealed class SceneMemory
{
    private readonly List<object> made = [];

    /// <summary>Keeps what is made in a container from now on.</summary>
    public void Watch(IObjectContainer container) => container.ObjectCreated += Keep;

    /// <summary>The same memory, which keeps by itself what is made from now on.</summary>
    public SceneMemory Branch()
    {
        var branch = new SceneMemory();
        branch.made.AddRange(made);
        return branch;
    }

    /// <summary>Gives what was kept to another container, which does not own it.</summary>
    public void LendTo(IObjectContainer container)
    {
        foreach (var part in made) container.RegisterInstanceAs(part, part.GetType());
    }

    /// <summary>Steps have no memory of their own; the frame of a scenario and Reqnroll's parts belong to that scenario alone.</summary>
    private void Keep(object part)
    {
        var type = part.GetType();
        if (part is not IScenarioFrame && type.Assembly != typeof(BindingAttribute).Assembly && type.GetCustomAttribute<BindingAttribute>() is null) made.Add(part);
    }
}
