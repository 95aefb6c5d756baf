using System.Globalization;
using HopLuu.Core.Planning;
using HopLuu.Core.Reporting;
using HopLuu.Documents.Model;
using HopLuu.Documents.Writing;

namespace HopLuu.Core.Chasing;

/// <summary>The text of the memo.</summary>
/// <param name="Total">Units of the campaign.</param>
/// <param name="HandedIn">How many of them have handed in.</param>
/// <param name="IsChoice">Only some of those it could name: no count of all is said.</param>
internal sealed record ReminderMemo(Campaign Campaign, UnitAtPublishing Issuer, UnitAtPublishing Office, bool ByOffice, IReadOnlyList<OwedReport> Units, int Total, int HandedIn, bool IsChoice, DateOnly? Until, DateTimeOffset Now)
{
    /// <summary>More than so many stand in a table.</summary>
    private const int MostInLines = 5;

    /// <summary>More than so many stand in a list of their own behind the memo, and the head refers to it.</summary>
    private const int MostInMemo = 15;

    private UnitAtPublishing Sender => ByOffice ? Office : Issuer;

    private bool AllLate => Units.All(unit => unit.IsOverdue(Now));

    public OfficialDocument Write()
    {
        var today = VietnamTime.Day(Now);
        var profile = UnitLetterhead.ProfileOf(Sender, today);
        return new OfficialDocument
        {
            Profile = profile,
            ParentIssuer = UnitLetterhead.ParentOf(Sender),
            Issuer = Sender.Name,
            NumberTail = UnitLetterhead.LetterTail(Sender, Office),
            Place = Sender.Place,
            Month = (today.Year, today.Month),
            Kind = "CÔNG VĂN",
            Subject = $"đôn đốc gửi báo cáo {Subject}",
            Addressees = Units.Count > MostInMemo ? ["Các đơn vị có tên trong danh sách kèm theo"] : [.. Units.Select(unit => unit.Unit)],
            Body = Body(),
            Appendices = Units.Count > MostInMemo ? [new OfficialAppendix("DANH SÁCH", "các đơn vị chưa gửi báo cáo", [Table()])] : [],
            Recipients = ["Như trên", .. (Sender == Office || Office.OrganizationId == Issuer.OrganizationId ? (string[])[] : [Office.Name]), .. (ByOffice && Office.OrganizationId != Issuer.OrganizationId ? [$"{Issuer.Name} (để báo cáo)"] : (string[])[]), profile == LayoutProfile.State2020 ? "Lưu: VT" : "Lưu"],
            SigningAuthority = UnitLetterhead.SigningAuthority(Sender),
            Created = Now,
        };
    }

    private string Subject => OfficialReport.Subject(Campaign, LayoutProfile.Party2018);

    private List<Block> Body()
    {
        var plan = Campaign.Plan;
        var kind = string.IsNullOrWhiteSpace(plan.Kind) ? "Kế hoạch" : plan.Kind;
        var number = string.IsNullOrWhiteSpace(plan.Number) ? "" : $" số {plan.Number}";
        var date = plan.Date is { } day ? $", {VietnamTime.Long(day)}" : "";
        var until = Campaign is { DueDay: { } due, DueAt: { } at } ? $" với thời hạn {new Deadline(due, Campaign.DueTime, at, IsMend: false).Text()}" : "";
        var rest = $"{(AllLate ? "đã quá hạn mà chưa gửi báo cáo" : "chưa gửi báo cáo")}";
        List<Block> body =
        [
            Text($"Thực hiện {kind}{number}{date} của {plan.Issuer ?? Issuer.Name}, các đơn vị gửi báo cáo {Subject} về {Office.Name}{until}."),
            Text($"Đến {VietnamTime.Local(Now).ToString("HH 'giờ' mm", CultureInfo.InvariantCulture)}, {VietnamTime.Long(VietnamTime.Day(Now))}, {Office.Name} đã nhận được báo cáo của {HandedIn}/{Total} đơn vị. {(Units.Count == 1 ? $"Đơn vị {rest} là:" : $"{(IsChoice ? "Các đơn vị sau" : $"{Counted} đơn vị")} {rest}{(Units.Count > MostInMemo ? " (có danh sách kèm theo)." : IsChoice ? ":" : ", gồm:")}")}"),
        ];
        if (Units.Count <= MostInLines)
            body.AddRange(Units.Select((unit, at) => new Paragraph(default, [new Run($"{unit.Unit} (thời hạn: {Due(unit)}; {Late(unit)}){(at == Units.Count - 1 ? "." : ";")}")]) { Kind = ParagraphKind.ListItem, Level = 1, Number = "-" }));
        else if (Units.Count <= MostInMemo)
            body.Add(Table());
        body.Add(Text($"Để bảo đảm tiến độ tổng hợp chung, {Sender.Name} đề nghị {(Units.Count == 1 ? "đơn vị" : "các đơn vị")} nêu trên khẩn trương hoàn thành báo cáo theo đề cương đã gửi và gửi về {Office.Name} {(Until is { } day2 ? $"chậm nhất {VietnamTime.Long(day2)}" : "ngay sau khi nhận được công văn này")}."));
        body.Add(Text($"Trường hợp có khó khăn, vướng mắc, đề nghị báo cáo {Office.Name} để được hướng dẫn, giải quyết."));
        return body;
    }

    private string Counted => Units.Count < 10 ? $"Còn 0{Units.Count}" : $"Còn {Units.Count}";

    private Table Table() => new(default,
    [
        new TableRow([Cell("TT", 0, bold: true), Cell("Đơn vị", 1, bold: true), Cell("Thời hạn gửi báo cáo", 2, bold: true), Cell("Tình trạng", 3, bold: true)], IsHeader: true),
        .. Units.Select((unit, at) => new TableRow([Cell((at + 1).ToString(CultureInfo.InvariantCulture), 0), Cell(unit.Unit, 1), Cell(Due(unit), 2), Cell(Late(unit), 3)])),
    ]);

    private string Due(OwedReport unit) => unit.By(Now)?.Text() ?? "chưa ấn định";

    private string Late(OwedReport unit) => unit.By(Now) switch
    {
        null => "chưa gửi",
        { IsMend: true } due => $"chưa gửi lại, {due.Left(Now)}",
        var due when due.DaysLeft(Now) < 0 => $"quá hạn {-due.DaysLeft(Now)} ngày",
        var due => due.Left(Now),
    };

    private static Paragraph Text(string words) => new(default, [new Run(words)]);

    private static TableCell Cell(string text, int column, bool bold = false) => new([new Paragraph(default, [new Run(text, Bold: bold)])], column);
}
