using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace HopLuu.Web.Hosting;

/// <summary>
/// Pages travel compressed; styles, scripts and fonts lie compressed on the disk already. Also over https: form tokens differ in every answer and the session's cookie does not come along
/// with what other sites ask for, so that lengths give nothing away (BREACH).
/// </summary>
internal static class Compression
{
    public static void AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(options => (options.EnableForHttps, options.MimeTypes) = (true, ["text/html"]));
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }
}
