using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace HopLuu.Web.Hosting;

/// <summary>What guards every answer: headers, limits, a kind page for what goes wrong.</summary>
internal static class Safety
{
    /// <summary>Sign-in attempts from one address.</summary>
    public const string SignInLimit = "sign-in";

    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void AddSafety(this WebApplicationBuilder builder)
    {
        builder.Services.AddAntiforgery(options => options.HeaderName = "X-Antiforgery");
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(SignInLimit, context => RateLimitPartition.GetSlidingWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new SlidingWindowRateLimiterOptions { PermitLimit = 60, Window = TimeSpan.FromMinutes(5), SegmentsPerWindow = 5 }));
            // A whole office sits behind one address: signed-in people are counted one by one.
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(
                context.User.Identity?.Name ?? context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new TokenBucketRateLimiterOptions { TokenLimit = 600, TokensPerPeriod = 100, ReplenishmentPeriod = TimeSpan.FromSeconds(5), QueueLimit = 0 }));
        });
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(180));
    }

    public static void UseSafety(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            return next();
        });
        app.UseExceptionHandler("/loi", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/loi/{0}", createScopeForStatusCodePages: true);
        app.UseRateLimiter();
    }
}
