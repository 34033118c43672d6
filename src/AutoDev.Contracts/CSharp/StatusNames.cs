namespace AutoDev.Contracts.CSharp;

/// <summary>HTTP's statuses in words.</summary>
internal static class StatusNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["200"] = "Ok",
        ["201"] = "Created",
        ["202"] = "Accepted",
        ["203"] = "NonAuthoritative",
        ["204"] = "NoContent",
        ["205"] = "ResetContent",
        ["206"] = "PartialContent",
        ["207"] = "MultiStatus",
        ["2XX"] = "Success",
        ["300"] = "MultipleChoices",
        ["301"] = "Moved",
        ["302"] = "Found",
        ["303"] = "SeeOther",
        ["304"] = "NotModified",
        ["307"] = "TemporaryRedirect",
        ["308"] = "PermanentRedirect",
        ["3XX"] = "Redirect",
        ["400"] = "BadRequest",
        ["401"] = "Unauthorized",
        ["402"] = "PaymentRequired",
        ["403"] = "Forbidden",
        ["404"] = "NotFound",
        ["405"] = "MethodNotAllowed",
        ["406"] = "NotAcceptable",
        ["408"] = "RequestTimeout",
        ["409"] = "Conflict",
        ["410"] = "Gone",
        ["411"] = "LengthRequired",
        ["412"] = "PreconditionFailed",
        ["413"] = "TooLarge",
        ["415"] = "UnsupportedMediaType",
        ["422"] = "Unprocessable",
        ["429"] = "TooManyRequests",
        ["4XX"] = "ClientError",
        ["500"] = "ServerError",
        ["501"] = "NotImplemented",
        ["502"] = "BadGateway",
        ["503"] = "Unavailable",
        ["504"] = "GatewayTimeout",
        ["5XX"] = "ServerErrors",
        ["default"] = "Error",
    };

    public static string Of(string status) => Names.TryGetValue(status, out var name) ? name : "Status" + status;
}
