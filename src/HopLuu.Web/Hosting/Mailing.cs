using System.Text;
using HopLuu.Core.Notices;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace HopLuu.Web.Hosting;

/// <summary>Where mail goes: to the server that "HopLuu:Smtp:Host" names, else to a folder, where it can be read in the program.</summary>
internal static class Mailing
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new SiteAddress(builder.Configuration["HopLuu:Address"] is { Length: > 0 } address ? address : null));
        builder.Services.AddScoped<Doctor>();
        var settings = builder.Configuration.GetSection("HopLuu:Smtp").Get<SmtpSettings>() ?? new();
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(new MailFolder(Path.Combine(Storage.DataFolder(builder), "mail")));
        if (settings.Host is { Length: > 0 })
            builder.Services.AddScoped<IMailSender, SmtpMail>();
        else
            builder.Services.AddScoped<IMailSender>(services => services.GetRequiredService<MailFolder>());
    }

    /// <summary>A letter in the form of RFC 5322. The same letter has the same Message-ID each time.</summary>
    public static MimeMessage ToMime(Guid id, Mail mail, MailboxAddress from, DateTimeOffset now)
    {
        var message = new MimeMessage { Subject = mail.Subject, Date = now, MessageId = $"{id:N}@hopluu" };
        message.From.Add(from);
        message.To.Add(new MailboxAddress(Encoding.UTF8, mail.Name, mail.To));
        message.Headers.Add("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers, please
        var body = new BodyBuilder { TextBody = mail.Text };
        if (mail.File is { } file)
            body.Attachments.Add(file.Name, Encoding.UTF8.GetBytes(file.Text), ContentType.Parse(file.Type));
        message.Body = body.ToMessageBody();
        return message;
    }
}

/// <summary>"HopLuu:Smtp".</summary>
internal sealed class SmtpSettings
{
    public string? Host { get; set; }
    public int Port { get; set; } = 587;
    public string? User { get; set; }
    public string? Password { get; set; }
    public string From { get; set; } = "hopluu@localhost";
    /// <summary>Auto (as the port and the server say), None, StartTls, SslOnConnect.</summary>
    public SecureSocketOptions Tls { get; set; } = SecureSocketOptions.Auto;
}

/// <summary>One letter, one conversation with the server; done when the server has said that it took it.</summary>
internal sealed class SmtpMail(SmtpSettings settings, TimeProvider clock) : IMailSender
{
    public async Task Send(Guid id, Mail mail, CancellationToken stop)
    {
        var message = Mailing.ToMime(id, mail, new MailboxAddress(Encoding.UTF8, "Hợp Lưu", settings.From), clock.GetUtcNow());
        using var client = new SmtpClient { Timeout = 60_000 };
        await client.ConnectAsync(settings.Host!, settings.Port, settings.Tls, stop);
        if (settings.User is { Length: > 0 })
            await client.AuthenticateAsync(settings.User, settings.Password ?? "", stop);
        await client.SendAsync(message, stop);
        // It is sent: a server that hangs up instead of saying goodbye makes it no less sent.
        try
        {
            await client.DisconnectAsync(quit: true, stop);
        }
        catch (Exception failure) when (failure is IOException or SmtpProtocolException)
        {
            return;
        }
    }
}

/// <summary>Letters as files, for trying things out: the same letter twice is one file.</summary>
internal sealed class MailFolder(string folder) : IMailSender
{
    /// <summary>Most letters shown.</summary>
    public const int MaxShown = 200;

    public async Task Send(Guid id, Mail mail, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{id:N}.eml");
        var message = Mailing.ToMime(id, mail, new MailboxAddress(Encoding.UTF8, "Hợp Lưu", "hopluu@localhost"), TimeProvider.System.GetUtcNow());
        var unfinished = $"{path}.{Guid.NewGuid():N}";
        await message.WriteToAsync(unfinished, stop);
        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<(Guid Id, MimeMessage Message)> Latest() => !Directory.Exists(folder) ? []
        : [.. Directory.GetFiles(folder, "*.eml").OrderByDescending(Path.GetFileName, StringComparer.Ordinal).Take(MaxShown).Select(path => (Guid.ParseExact(Path.GetFileNameWithoutExtension(path), "N"), MimeMessage.Load(path)))];

    public MimeMessage? Find(Guid id) => Path.Combine(folder, $"{id:N}.eml") is var path && File.Exists(path) ? MimeMessage.Load(path) : null;
}
