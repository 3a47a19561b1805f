package org.skillstreams.acceptance.inprocess;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Providers;
import org.skillstreams.application.account.EditProfile;
import org.skillstreams.application.account.EditProfile.Command.Area;
import org.skillstreams.application.account.ReadProfile;
import org.skillstreams.application.job.AppealRuling;
import org.skillstreams.application.job.ClaimJob;
import org.skillstreams.application.job.ContactSeeker;
import org.skillstreams.application.job.ContactWay;
import org.skillstreams.application.job.FileReport;
import org.skillstreams.application.job.ForeseeRefund;
import org.skillstreams.application.job.JobParts.Rating;
import org.skillstreams.application.job.LeadCard;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.application.job.LeadFilter;
import org.skillstreams.application.job.LeadTab;
import org.skillstreams.application.job.ListLeads;
import org.skillstreams.application.job.QuotePrice;
import org.skillstreams.application.job.ReadSpending;
import org.skillstreams.application.job.RefundOutlook;
import org.skillstreams.application.job.RevealContact;
import org.skillstreams.application.job.SetDailyCap;
import org.skillstreams.application.job.SpendingView;
import org.skillstreams.application.job.UndoClaim;
import org.skillstreams.application.job.ViewLead;
import org.skillstreams.application.ledger.CreditEntry;
import org.skillstreams.application.ledger.LedgerViews;
import org.skillstreams.application.routing.Outcome;
import org.skillstreams.application.routing.WhyNotMe;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;

/** What providers do, by the use cases. */
record InProcessProviders(Platform platform) implements Providers {

  private static final PageRequest ALL = PageRequest.first(PageRequest.MOST);

  @Override
  public void settle(Member who, Profile profile) {
    platform.act(() -> {
      long seen = platform.get(ReadProfile.class).handle(who.caller()).version();
      platform.get(EditProfile.class).handle(command(who, profile, seen));
    });
  }

  private static EditProfile.Command command(Member who, Profile profile, long seen) {
    var areas =
        profile.categories().stream()
            .flatMap(category -> profile.areas().stream().map(zip -> new Area(category, zip)))
            .toList();
    return new EditProfile.Command(
        who.caller(),
        who.name(),
        "Careful work since 2009.",
        Optional.of(profile.zip()),
        profile.radiusMiles(),
        profile.capacity(),
        List.copyOf(profile.categories()),
        areas,
        Optional.of(profile.accepting()),
        seen);
  }

  @Override
  public Rating rating(Member who) {
    var seen = platform.answer(() -> platform.get(ReadProfile.class).handle(who.caller())).rating();
    return new Rating(seen.average(), seen.count());
  }

  @Override
  public LeadDetail lead(Member who, JobId job) {
    return platform.answer(() -> platform.get(ViewLead.class).handle(job, who.id()));
  }

  @Override
  public List<UUID> leads(Member who, LeadTab tab, LeadFilter filter) {
    return platform
        .answer(() -> platform.get(ListLeads.class).handle(who.id(), tab, filter, ALL))
        .items()
        .stream()
        .map(LeadCard::id)
        .toList();
  }

  @Override
  public void claim(Member who, JobId job, int price) {
    platform.act(() -> platform.get(ClaimJob.class).handle(job, who.id(), price));
  }

  @Override
  public void undo(Member who, JobId job) {
    platform.act(() -> platform.get(UndoClaim.class).handle(job, who.id()));
  }

  @Override
  public void reveal(Member who, JobId job) {
    platform.act(() -> platform.get(RevealContact.class).handle(job, who.id()));
  }

  @Override
  public void contact(Member who, JobId job) {
    platform.act(() -> platform.get(ContactSeeker.class).handle(job, who.id(), ContactWay.CALLED));
  }

  @Override
  public void quote(Member who, JobId job, long min, long max) {
    platform.act(() ->
        platform.get(QuotePrice.class).handle(job, who.id(), min, max, "Everything included"));
  }

  @Override
  public void report(Member who, JobId job, Report.Kind kind, Report.Cause cause) {
    var command = new FileReport.Command(job, who.id(), kind, cause, "The number does not exist");
    platform.act(() -> platform.get(FileReport.class).handle(command));
  }

  @Override
  public void cap(Member who, Optional<Integer> credits) {
    long seen = spending(who).version();
    platform.act(() -> platform.get(SetDailyCap.class).handle(who.id(), credits, seen));
  }

  @Override
  public SpendingView spending(Member who) {
    return platform.answer(() -> platform.get(ReadSpending.class).handle(who.id()));
  }

  @Override
  public RefundOutlook outlook(Member who, JobId job) {
    return platform.answer(() -> platform.get(ForeseeRefund.class).handle(job, who.id()));
  }

  @Override
  public void appeal(Member who, JobId job, UUID report, String text) {
    var command = new AppealRuling.Command(job, new ReportId(report), who.id(), text);
    platform.act(() -> platform.get(AppealRuling.class).handle(command));
  }

  @Override
  public long credits(Member who) {
    return platform.answer(() -> platform.get(LedgerViews.class).balance(who.id())).balance();
  }

  @Override
  public List<CreditEntry> statement(Member who) {
    return platform.answer(() -> platform.get(LedgerViews.class).entries(who.id(), ALL)).items();
  }

  @Override
  public List<Outcome> outcomes(Member who) {
    return platform.answer(() -> platform.get(WhyNotMe.class).handle(who.caller(), ALL)).items();
  }
}
