using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace HopLuu.Web.Hosting;

/// <summary>
/// Pages travel compressed, and styles, scripts and pictures of which no compressed file lies on the disk (the build makes some, publishing all). Also over https: form tokens differ in every answer and the session's cookie does not come along
/// with what other sites ask for, so that lengths give nothing away (BREACH).
/// </summary>
internal static class Compression
{
    public static void AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(options => (options.EnableForHttps, options.MimeTypes) = (true, ["text/html", "text/css", "text/javascript", "image/svg+xml"]));
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }
}
