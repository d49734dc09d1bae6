namespace McpSpecKit.Steps.Sending;

/// <summary>How a header repeats a marked argument.</summary>
public enum HeaderSpelling
{
    /// <summary>With its value.</summary>
    AsItIs,

    /// <summary>With its value in Base64, although it fits as it is.</summary>
    Encoded,

    /// <summary>With something that begins as Base64 and is none.</summary>
    AsMalformedBase64,

    /// <summary>With a decimal point and a zero after an integer.</summary>
    AsADecimal,

    /// <summary>With another value of the same type.</summary>
    AsAnotherValue,

    /// <summary>Not at all.</summary>
    LeftOut,
}
