using HopLuu.Core.Organizations;
using HopLuu.Core.Planning;
using HopLuu.Core.Receiving;
using HopLuu.Core.Reporting;
using HopLuu.Testing.Storage;
using Xunit;

namespace HopLuu.Core.Tests.Receiving;

/// <summary>What the board, the review and the home pages read: always the same number of queries, and only what one may see.</summary>
public sealed class PagesTests
{
    [Theory, EveryDatabase]
    public async Task The_number_of_queries_does_not_grow_with_the_units(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var report = await scene.Submitted(campaign);
        var few = await Count(scene, campaign, report);
        await Fill(scene, campaign, 250);

        Assert.Equal(few, await Count(scene, campaign, report));
        Assert.Equal((3, 7, 2, 3), few);
    }

    [Theory, EveryDatabase]
    public async Task The_board_pages_filters_and_searches_without_marks(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        await scene.Submitted(campaign);
        await Fill(scene, campaign, 250);

        var second = await Board(scene, campaign, new(Page: 2));
        Assert.Equal((100, 253, 253, 3), (second.Rows.Count, second.Total, second.Shown, second.Pages));
        Assert.Equal(53, (await Board(scene, campaign, new(Page: 99))).Rows.Count);
        Assert.Equal(253, (await Board(scene, campaign, new(Page: 0))).Rows.Count);
        Assert.Equal("Đảng ủy xã An Khê", Assert.Single((await Board(scene, campaign, new(Search: "an khe"))).Rows).Obligation.Unit.Name);
        Assert.Equal("Đảng ủy xã An Khê", Assert.Single((await Board(scene, campaign, new(Search: "AN KHÊ"))).Rows).Obligation.Unit.Name);
        Assert.Single((await Board(scene, campaign, new(Status: ReportStatus.Submitted))).Rows);
        Assert.Single((await Board(scene, campaign, new(Mark: BoardMark.NotRegistered))).Rows);
        Assert.Single((await Board(scene, campaign, new(Kind: OrganizationKind.School))).Rows);
        Assert.Single((await Board(scene, campaign, new(Tier: Tier.Base))).Rows);
        Assert.Empty((await Board(scene, campaign, new(Parent: "không có"))).Rows);
        Assert.Equal(ReportStatus.Submitted, (await Board(scene, campaign, new(Sort: BoardSort.Touched, Descending: true))).Rows[0].Report.Status);
        Assert.Equal(Problem.NotFound, (await scene.Do<Board, Result<BoardView>>(op => op.Run(scene.Neighbour, campaign, new()))).Problem);
    }

    [Theory, EveryDatabase]
    public async Task Each_home_shows_its_own(DatabaseKind kind)
    {
        await using var scene = await Scene.Start(kind);
        var campaign = await scene.Campaign();
        var report = await scene.Submitted(campaign);
        Scene.Must(await scene.Do<ReviewReport, Result<Done>>(op => op.Return(scene.Coordinator, report, [new(null, "Bổ sung.")], null)));
        scene.Clock.Move(TimeSpan.FromDays(20));

        var unit = await scene.Do<UnitDuties, DutiesView>(op => op.Run(scene.Writer));
        Assert.Equal("Bổ sung.", Assert.Single(Assert.Single(unit.Open).Back!.Reasons).Text);
        Assert.Null(Assert.Single((await scene.Do<UnitDuties, DutiesView>(op => op.Run(scene.Neighbour))).Open).Back);
        var led = Assert.Single(await scene.Do<LeadDesk, IReadOnlyList<LedCampaign>>(op => op.Run(scene.Leader)));
        Assert.Equal((3, 2, 1, false), (led.Total, led.Overdue.Count, led.Curve[^1].Count, led.MayManage));
        Assert.Empty(await scene.Do<LeadDesk, IReadOnlyList<LedCampaign>>(op => op.Run(scene.Writer)));
    }

    private static async Task<(int Board, int Review, int Lead, int Unit)> Count(Scene scene, Guid campaign, Guid report) => (
        await scene.Database.Queries.During(() => Board(scene, campaign, new())),
        await scene.Database.Queries.During(() => scene.Do<OpenReview, Result<ReviewView>>(op => op.Run(scene.Coordinator, campaign, report))),
        await scene.Database.Queries.During(() => scene.Do<LeadDesk, IReadOnlyList<LedCampaign>>(op => op.Run(scene.Coordinator))),
        await scene.Database.Queries.During(() => scene.Do<UnitDuties, DutiesView>(op => op.Run(scene.Writer))));

    private static async Task<BoardView> Board(Scene scene, Guid campaign, Board.Filter filter) => Scene.Must(await scene.Do<Board, Result<BoardView>>(op => op.Run(scene.Coordinator, campaign, filter)));

    private static Task Fill(Scene scene, Guid campaign, int count) => scene.Write(db =>
    {
        var outline = db.Outlines.First(row => row.CampaignId == campaign);
        for (var at = 0; at < count; at++)
        {
            var body = new Organization(Guid.CreateVersion7(), $"them-{at}", new OrganizationPeriod { From = new DateOnly(2020, 1, 1), Name = $"Đảng ủy xã Số {at}", Kind = OrganizationKind.PartyCommittee, Tier = Tier.Commune });
            body.Place(Organization.PathOf(null, body.Id), 10 + at);
            var obligation = new Obligation(Guid.CreateVersion7(), campaign, UnitAtPublishing.Of(body, Scene.FirstDay, null), ObligationKind.Report, new DateOnly(2024, 5, 14), null);
            db.AddRange(body, obligation, new Report(Guid.CreateVersion7(), obligation.Id, campaign, body.Id, outline.Id, 4));
        }
    });
}
