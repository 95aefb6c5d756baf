using HopLuu.Core;
using HopLuu.Web.Accounts;
using HopLuu.Web.Audit;
using HopLuu.Web.Chasing;
using HopLuu.Web.Consolidating;
using HopLuu.Web.Hosting;
using HopLuu.Web.Notices;
using HopLuu.Web.Organizations;
using HopLuu.Web.Planning;
using HopLuu.Web.Receiving;
using HopLuu.Web.Reporting;
using HopLuu.Web.Shell;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = Safety.MaxRequest);
if (builder.Environment.IsEnvironment("Test"))
    builder.WebHost.UseStaticWebAssets(); // as in development: compressed files lie beside the build, not in wwwroot
builder.AddStorage();
builder.AddSignIn();
builder.AddSafety();
builder.AddCompression();
builder.AddMail();
builder.AddJobs();
builder.Services.AddHopLuuCore();
builder.Services.AddRazorComponents();

var app = builder.Build();
await app.PrepareStorageAsync();
app.UseResponseCompression();
app.UseSafety();
app.MapStaticAssets().AllowAnonymous();
app.UseAuthentication();
app.UseMiddleware<ActorMiddleware>();
app.UseAuthorization();
app.UseLimits();
app.UseAntiforgery();
app.UseFormRefusals();
app.MapRazorComponents<App>();
app.MapSignIn();
app.MapOrganizations();
app.MapReporting();
app.MapReceiving();
app.MapChasing();
app.MapPapers();
app.MapPlanning();
app.MapConsolidating();
app.MapNotices();
app.MapAudit();
app.MapHealth();
app.Run();

/// <summary>For the tests that host the program.</summary>
public partial class Program;
