namespace McpSpecKit.Tests.Support;

/// <summary>Tests that take all the processors run when all others are over: they take no time from those that measure it, and get their own.</summary>
[CollectionDefinition(nameof(WithoutCompany), DisableParallelization = true)]
public sealed class WithoutCompany;
