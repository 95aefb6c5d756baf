using System.Net;
using System.Security.Claims;
using System.Threading.RateLimiting;
using HopLuu.Core.Files;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;

namespace HopLuu.Web.Hosting;

/// <summary>What guards every answer: headers, limits, a kind page for what goes wrong.</summary>
internal static class Safety
{
    /// <summary>Sign-in attempts from one address.</summary>
    public const string SignInLimit = "sign-in";

    /// <summary>Largest request, in bytes: the largest file and what a form puts around it.</summary>
    public const long MaxRequest = FileStore.MaxLength + (10 * 1024 * 1024);

    // A browser shows its own error instead of our page when the line is cut while it still sends, so somewhat too much is read and thrown away.
    private const long MaxDrained = 10 * MaxRequest;

    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void AddSafety(this WebApplicationBuilder builder)
    {
        builder.Services.AddAntiforgery(options => options.HeaderName = "X-Antiforgery");
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = MaxRequest);
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            // A whole office sits behind one address: signed-in people are counted one by one, and only attempts to sign in are counted by address (an account also locks by itself).
            limiter.AddPolicy(SignInLimit, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetSlidingWindowLimiter(AddressOf(context), _ => new SlidingWindowRateLimiterOptions { PermitLimit = 200, Window = TimeSpan.FromMinutes(5), SegmentsPerWindow = 5 })
                : RateLimitPartition.GetNoLimiter(""));
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } account
                ? RateLimitPartition.GetTokenBucketLimiter($"account {account}", _ => Bucket(600))
                : RateLimitPartition.GetTokenBucketLimiter($"address {AddressOf(context)}", _ => Bucket(3000)));
        });
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(180));
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
            foreach (var proxy in builder.Configuration.Proxies())
                forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
        });
    }

    /// <summary>Comes first: headers and error pages hold for every answer.</summary>
    public static void UseSafety(this WebApplication app)
    {
        if (app.Configuration.Proxies().Length > 0)
            app.UseForwardedHeaders(); // anybody can write these headers: they are believed only from proxies that are named
        app.Use((context, next) =>
        {
            // At the last moment: an error page begins with a clean sheet and must have them too.
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = Policy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
                return Task.CompletedTask;
            });
            return next();
        });
        if (!app.Environment.IsDevelopment())
            app.UseHsts(); // says so only over https: an office network may stay on http
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/loi", CreateScopeForErrors = true,
            StatusCodeSelector = failure => failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/loi/{0}", createScopeForStatusCodePages: true);
        app.Use(async (context, next) =>
        {
            try
            {
                await next();
            }
            finally
            {
                // Pages answer GET and POST: the error page of a script's PUT would itself be refused, and hide what went wrong.
                if (HttpMethods.IsPut(context.Request.Method) || HttpMethods.IsDelete(context.Request.Method) || HttpMethods.IsPatch(context.Request.Method))
                    context.Request.Method = HttpMethods.Get;
            }
        });
    }

    /// <summary>Comes after sign-in: people are counted by account, and a file that is too large is refused with a page.</summary>
    public static void UseLimits(this WebApplication app)
    {
        app.UseRateLimiter();
        app.Use(async (context, next) =>
        {
            if (context.Request.ContentLength is not > MaxRequest)
            {
                await next();
                return;
            }
            if (context.User.Identity?.IsAuthenticated == true && context.Request.ContentLength < MaxDrained && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            {
                limit.MaxRequestBodySize = MaxDrained;
                await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            }
            Refuse(context, StatusCodes.Status413PayloadTooLarge);
        });
    }

    /// <summary>Comes after the check of form tokens: what fails it gets our page, and a body that grew too large on the way is called that.</summary>
    public static void UseFormRefusals(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } refused)
            return next();
        Refuse(context, IsTooLarge(refused.Error) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);
        return Task.CompletedTask;
    });

    // The error page is drawn in the same request: nothing of the form that was refused shall reach it.
    private static void Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Request.Method = HttpMethods.Get;
        (context.Request.ContentType, context.Request.ContentLength, context.Request.Body) = (null, null, Stream.Null);
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        context.Features.Set<IFormFeature>(null);
    }

    private static bool IsTooLarge(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } or InvalidDataException)
                return true;
        }
        return false;
    }

    private static TokenBucketRateLimiterOptions Bucket(int tokens) => new() { TokenLimit = tokens, TokensPerPeriod = tokens / 6, ReplenishmentPeriod = TimeSpan.FromSeconds(5), QueueLimit = 0 };

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static string[] Proxies(this IConfiguration configuration) => configuration["HopLuu:Proxies"]?.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries) ?? [];
}
