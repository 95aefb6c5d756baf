using HopLuu.Core;

namespace HopLuu.Web;

internal static class ProblemStatus
{
    /// <summary>The HTTP status of an expected failure.</summary>
    public static int Status(this Problem problem) => problem.Kind switch
    {
        ProblemKind.NotFound => StatusCodes.Status404NotFound,
        ProblemKind.NotAllowed => StatusCodes.Status403Forbidden,
        ProblemKind.Refused => StatusCodes.Status422UnprocessableEntity,
        ProblemKind.Invalid => StatusCodes.Status422UnprocessableEntity,
        ProblemKind.Conflict => StatusCodes.Status409Conflict,
    };
}
