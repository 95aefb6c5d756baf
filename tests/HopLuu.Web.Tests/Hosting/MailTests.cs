using System.Net;
using System.Net.Sockets;
using System.Text;
using HopLuu.Core.Accounts;
using HopLuu.Core.Jobs;
using HopLuu.Core.Notices;
using HopLuu.Testing.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Xunit;

namespace HopLuu.Web.Tests.Hosting;

public sealed class MailTests
{
    [Theory, EveryDatabase]
    public async Task A_letter_reaches_the_mail_server_and_only_then_counts_as_sent(DatabaseKind kind)
    {
        using var server = new MailServer();
        await using var site = await Site.Start(kind, null, ("HopLuu:Smtp:Host", "127.0.0.1"), ("HopLuu:Smtp:Port", $"{server.Port}"), ("HopLuu:Smtp:Tls", "None"), ("HopLuu:Smtp:From", "hop-luu@huyen.example"));
        await Post(site);

        server.Answer = "451 Try again later";
        await Drain(site);
        Assert.Equal(1, await site.Scene.Read(db => db.Outbox.CountAsync(row => row.DoneAt == null && row.Attempts == 1)));
        server.Answer = "250 Ok";
        site.Scene.Clock.Move(TimeSpan.FromMinutes(1));
        await Drain(site);

        Assert.Equal(1, await site.Scene.Read(db => db.Outbox.CountAsync(row => row.DoneAt != null && row.Payload == "")));
        var letters = server.Letters.Select(text => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)))).ToList();
        Assert.Equal(2, letters.Count);
        Assert.Equal(letters[0].MessageId, letters[1].MessageId);
        Assert.Equal(("Báo cáo được trả lại", "Đề nghị bổ sung số liệu.\n"), (letters[1].Subject, letters[1].TextBody!.ReplaceLineEndings("\n")));
        Assert.Equal("lich.ics", letters[1].Attachments.OfType<MimePart>().Single().FileName);
        Assert.Contains("hop-luu@huyen.example", letters[1].From.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_mail_server_letters_lie_in_a_folder_and_only_the_top_administrator_reads_them()
    {
        await using var site = await Site.Start(DatabaseKind.Sqlite);
        var top = await site.As(await site.Scene.Hire("quan-tri", "huyen", ("huyen", Role.Administrator)));
        await Post(site);
        await Drain(site);
        await Drain(site);

        var list = WebUtility.HtmlDecode(await top.GetStringAsync("/thu-thu-nghiem", TestContext.Current.CancellationToken));

        Assert.Contains("Báo cáo được trả lại", list, StringComparison.Ordinal);
        var path = list.Split('"').Single(part => part.StartsWith("/thu-thu-nghiem/", StringComparison.Ordinal));
        Assert.Contains("Đề nghị bổ sung số liệu.", WebUtility.HtmlDecode(await top.GetStringAsync(path, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.As(site.Scene.Coordinator)).GetAsync(path, TestContext.Current.CancellationToken)).StatusCode);
    }

    private static Task Post(Site site) => site.Scene.Write(db =>
        db.Post(site.Scene.Clock.GetUtcNow(), new Mail("soan@an-khe.example", "Người soạn", "Báo cáo được trả lại", "Đề nghị bổ sung số liệu.\n", new MailFile("lich.ics", "text/calendar", "BEGIN:VCALENDAR")), "letter-1"));

    private static Task<int> Drain(Site site) => site.Services.GetRequiredService<DrainOutbox>().Run(TestContext.Current.CancellationToken);

    /// <summary>As much of SMTP (RFC 5321) as a letter needs.</summary>
    private sealed class MailServer : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);

        public MailServer()
        {
            listener.Start();
            _ = Listen();
        }

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

        /// <summary>What it says to a letter.</summary>
        public string Answer { get; set; } = "250 Ok";

        public List<string> Letters { get; } = [];

        public void Dispose() => listener.Dispose();

        private async Task Listen()
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
                await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
                await writer.WriteLineAsync("220 test");
                while (await reader.ReadLineAsync() is { } line)
                {
                    if (line.StartsWith("DATA", StringComparison.Ordinal))
                    {
                        await writer.WriteLineAsync("354 Go on");
                        var letter = new StringBuilder();
                        while (await reader.ReadLineAsync() is { } text && text != ".")
                            letter.Append(text).Append("\r\n");
                        Letters.Add(letter.ToString());
                        await writer.WriteLineAsync(Answer);
                    }
                    else
                    {
                        await writer.WriteLineAsync(line.StartsWith("QUIT", StringComparison.Ordinal) ? "221 Bye" : "250 Ok");
                    }
                }
            }
        }
    }
}
