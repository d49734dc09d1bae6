namespace McpSpecKit.Tests.Packages;

/// <summary>Tests that build run when all others are over, and take no time from those that measure it.</summary>
[CollectionDefinition(nameof(WithoutCompany), DisableParallelization = true)]
public sealed class WithoutCompany;
