using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.GraphQL.CSharp;

namespace AutoDev.Contracts;

/// <summary>What a project says of one scalar: <c>Money=decimal</c>, <c>Slug=Acme.Slug</c> or <c>Money=Acme.Money:Acme.MoneyConverter</c>.</summary>
/// <param name="Type">One of the framework's types that every contract knows, else a type with its namespace.</param>
/// <param name="Converter">What reads and writes it as JSON; empty where the type is read and written as text.</param>
public sealed record ScalarSetting(string Scalar, string Type, string Converter)
{
    /// <summary>Whether nobody but the project knows what it is.</summary>
    public bool IsOwn => Converter.Length > 0 || !IsKnown;

    /// <summary>Whether the type is one that every contract knows.</summary>
    public bool IsKnown => ScalarMap.Known.Contains(Type);

    /// <summary>What all scalars are of which nothing else is said.</summary>
    public bool IsOfTheRest => Scalar == "*";

    /// <summary>Null where the words say nothing of a scalar.</summary>
    public static ScalarSetting? Of(string words)
    {
        var equals = words.IndexOf('=');
        var types = equals > 0 ? words.Substring(equals + 1).Split(':') : [];
        return types.Length is 1 or 2 && (ScalarMap.Known.Contains(types[0]) || Identifier.IsNamespace(types[0])) && types.Skip(1).All(Identifier.IsNamespace)
            ? new ScalarSetting(words.Substring(0, equals), types[0], types.Length > 1 ? types[1] : "")
            : null;
    }

    /// <summary>What the items of a list say that can be understood.</summary>
    public static IEnumerable<ScalarSetting> All(string list) => SettingsReader.Split(list).Select(Of).OfType<ScalarSetting>();
}

/// <summary>What a project has of what a setting names.</summary>
/// <param name="Found">The setting with the names that the project knows them by.</param>
/// <param name="Trouble">Why the setting cannot be followed; null where it can.</param>
public sealed record OwnScalar(ScalarSetting Setting, ScalarSetting Found, string? Trouble);
