namespace AutoDev.ProgrammingByExample.Tests.Texts;

public sealed class Extractions
{
    [Fact]
    public void WhatFollowsALabelIsTakenUpToTheNextMarkAndIsEmptyWhereTheLabelIsMissing()
    {
        var problem = Table.Of(
            "Editor", DataType.Text, [("entry", DataType.Text)],
            ["Dune; Editor: Sterling Lanier; 1965", "Sterling Lanier"], ["Emma; Editor: John Murray", "John Murray"],
            ["Ulysses; 1922", ""], ["Ivanhoe; Editor: Ann O'Neil; 1820", "Ann O'Neil"], ["Kim", ""]);

        Assert.Equal("Regex.Match(entry, \"Editor: ([^;]+)\").Groups[1].Value", Table.Code(problem));
        AssertAgree(problem, ["Walden; Editor: J. R. Fields-Smith; 1854"], "J. R. Fields-Smith");
        AssertAgree(problem, ["Walden; 1854"], "");
    }

    [Fact]
    public void WhatAlwaysStandsAtTheEndIsAnchoredThere()
    {
        var problem = Table.Of(
            "Extension", DataType.Text, [("path", DataType.Text)],
            ["/a.b/report.pdf", ".pdf"], ["/a.b/notes", ""], ["/tmp/x.y/photo.jpeg", ".jpeg"], ["/etc/hosts", ""], ["/srv/data.csv", ".csv"]);

        AssertAgree(problem, ["/home/ann/letter.odt"], ".odt");
        AssertAgree(problem, ["/home.old/ann"], "");
    }

    [Fact]
    public void CharactersThatAreLeftOutDoNotHideWhereAPartWasTaken()
    {
        var problem = Table.Of(
            "Phone", DataType.Text, [("contact", DataType.Text)],
            ["Ann Lee, +44 20 1234 5678, Oak Street 5, London", "+442012345678"], ["Bob Ray, Elm Street 12, Rome, +39 02 3456 7890", "+390234567890"],
            ["+1 555 123 4567, 7 Main Street", "+15551234567"], ["Cy, +353 1 234-5678", "+35312345678"]);

        AssertAgree(problem, ["Di Fox, 99 High Street, Cork, +353 21 432 1000"], "+353214321000");
    }

    [Fact]
    public void SeamsOfTheResultPartItIntoSmallerProblems()
    {
        var problem = Table.Of(
            "Mail", DataType.Text, [("person", DataType.Text)],
            ["Ann van Lee, 5 Oak Street, Norway", "ann.lee@mail.no"], ["Bob Ray, 7 Elm Street, Italy", "bob.ray@mail.it"],
            ["Cy Mae Fox, 1 Hill, Spain", "cy.fox@mail.sp"], ["Di Orr, 12 Dell, Peru", "di.orr@mail.pe"]);

        AssertAgree(problem, ["Eve Anna Marie Stone, 4 Quay, Malta"], "eve.stone@mail.ma");
    }

    [Fact]
    public void WhatEndsAtOneOfSeveralMarksIsTaken()
    {
        var problem = Table.Of(
            "Title", DataType.Text, [("book", DataType.Text)],
            ["Dune (1965) by Frank Herbert", "Dune"], ["Emma by Jane Austen; Romance", "Emma"], ["The Trial; Modernism", "The Trial"],
            ["War and Peace (1869); Epic", "War and Peace"], ["Kim by Rudyard Kipling", "Kim"], ["Silas Marner; Realism", "Silas Marner"]);

        AssertAgree(problem, ["Great Expectations by Charles Dickens"], "Great Expectations");
        AssertAgree(problem, ["Middlemarch (1871) by George Eliot; Realism"], "Middlemarch");
    }

    private static void AssertAgree(Problem problem, object?[] inputs, object? expected)
    {
        var program = Table.Solve(problem).Program;

        Assert.Equal(expected, program.Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(program).Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(program, older: true).Evaluate(inputs));
    }
}
