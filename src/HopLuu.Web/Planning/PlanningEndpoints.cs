using HopLuu.Core;
using HopLuu.Core.Data;
using HopLuu.Core.Planning;
using HopLuu.Web.Accounts;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.EntityFrameworkCore;

namespace HopLuu.Web.Planning;

/// <summary>What units fetch with a campaign: their Word template and the calendar of their due day.</summary>
internal static class PlanningEndpoints
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapPlanning(this WebApplication app)
    {
        app.MapGet("/dot/{id:guid}/mau/{organization:guid}", Template);
        app.MapGet("/dot/{id:guid}/lich.ics", Days);
    }

    private static async Task<IResult> Template(Guid id, Guid organization, CurrentActor who, MakeTemplate make, CancellationToken stop)
    {
        var result = await make.Run(who.Actor, id, organization, stop);
        return result.Problem is { } problem ? Results.StatusCode(problem.Status()) : Results.File(result.Value.Bytes, Word, result.Value.Name);
    }

    // The due days of the actor's own bodies; for those who run the campaign the day of all.
    private static async Task<IResult> Days(Guid id, CurrentActor who, AppDb db, TimeProvider clock, CancellationToken stop)
    {
        var campaign = await db.Campaigns.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, stop);
        var bodies = who.Actor.Grants.Select(grant => grant.OrganizationId).ToList();
        var own = await db.Obligations.AsNoTracking().Where(row => row.CampaignId == id && row.Kind != ObligationKind.Consolidate && bodies.Contains(row.OrganizationId)).ToListAsync(stop);
        if (campaign is null || !CampaignRights.MaySee(who.Actor, campaign) && (campaign.Status == CampaignStatus.Draft || own.Count == 0))
            return Results.NotFound();
        var calendar = new Calendar { ProductId = "-//Hop Luu//VI" };
        foreach (var duty in own.Where(duty => duty is { Kind: ObligationKind.Report, DueAt: not null }))
            calendar.Events.Add(Event(duty.Id, $"{campaign.Title} - {duty.Unit.Name}", duty.DueAt!.Value, clock.GetUtcNow()));
        if (calendar.Events.Count == 0 && campaign.DueAt is { } due)
            calendar.Events.Add(Event(campaign.Id, campaign.Title, due, clock.GetUtcNow()));
        return Results.File(System.Text.Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!), "text/calendar", "lich-bao-cao.ics");
    }

    // In UTC: readers show it at the hour in Vietnam, and no time zone has to be described.
    private static CalendarEvent Event(Guid id, string title, DateTimeOffset due, DateTimeOffset now)
    {
        var item = new CalendarEvent
        {
            Uid = $"{id:N}@hopluu", Summary = $"Hạn gửi báo cáo: {title}", DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
            Start = new CalDateTime(due.AddHours(-1).UtcDateTime, "UTC"), End = new CalDateTime(due.UtcDateTime, "UTC"), Description = $"Báo cáo gửi sau {VietnamTime.Moment(due)} là nộp muộn.",
        };
        foreach (var days in (int[])[3, 1])
            item.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = item.Summary, Trigger = new Trigger(Duration.FromDays(-days)) });
        return item;
    }
}
