package org.skillstreams.acceptance.inprocess;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Operators;
import org.skillstreams.application.account.BanPerson;
import org.skillstreams.application.account.LiftBan;
import org.skillstreams.application.account.VerifyProvider;
import org.skillstreams.application.audit.AuditFilter;
import org.skillstreams.application.audit.AuditTrack;
import org.skillstreams.application.audit.AuditViews;
import org.skillstreams.application.insight.AdvanceClock;
import org.skillstreams.application.job.AdminJobCard;
import org.skillstreams.application.job.AdminJobFilter;
import org.skillstreams.application.job.AssignProvider;
import org.skillstreams.application.job.DecideReport;
import org.skillstreams.application.job.EditRefundRules;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.OverrideJob;
import org.skillstreams.application.job.OverseeJobs;
import org.skillstreams.application.job.ReadRefundRules;
import org.skillstreams.application.job.RefundRulesView;
import org.skillstreams.application.job.RefundTerm;
import org.skillstreams.application.job.ReportCard;
import org.skillstreams.application.job.ReportFilter;
import org.skillstreams.application.job.ViewJob;
import org.skillstreams.application.ledger.GrantCredits;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.ledger.ProveLedger;
import org.skillstreams.application.routing.DecisionView;
import org.skillstreams.application.routing.ExplainRouting;
import org.skillstreams.application.routing.ReadWeights;
import org.skillstreams.application.routing.ReplayDecision;
import org.skillstreams.application.routing.SetWeights;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.job.RefundRule;
import org.skillstreams.domain.job.Report;
import org.skillstreams.domain.job.ReportId;
import org.skillstreams.domain.routing.Weights;

/** What operators do, by the use cases. */
record InProcessOperators(Platform platform, Member first) implements Operators {

  private static final PageRequest ALL = PageRequest.first(PageRequest.MOST);

  @Override
  public List<UUID> jobs(Member by) {
    var filter =
        new AdminJobFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            AdminJobFilter.Sort.NEWEST);
    return platform
        .answer(() -> platform.get(OverseeJobs.class).handle(filter, ALL))
        .items()
        .stream()
        .map(AdminJobCard::id)
        .toList();
  }

  @Override
  public JobDetail job(Member by, JobId job) {
    return platform.answer(() -> platform.get(ViewJob.class).handle(job, by.caller()));
  }

  @Override
  public void assign(Member by, JobId job, Member provider, String reason) {
    platform.act(
        () -> platform.get(AssignProvider.class).handle(job, by.id(), provider.id(), reason));
  }

  @Override
  public void override(Member by, JobId job, JobMove move, String reason) {
    platform.act(() -> platform.get(OverrideJob.class).handle(job, by.id(), move, reason));
  }

  @Override
  public List<UUID> openReports(Member by, JobId job) {
    return reports(by, job, ReportFilter.State.OPEN).stream().map(ReportCard::id).toList();
  }

  @Override
  public List<ReportCard> reports(Member by, JobId job, ReportFilter.State state) {
    var filter = new ReportFilter(state, Optional.empty());
    return platform
        .answer(() -> platform.get(OverseeJobs.class).reports(filter, ALL))
        .items()
        .stream()
        .filter(report -> report.job().equals(job.value()))
        .toList();
  }

  @Override
  public RefundRulesView refundRules(Member by) {
    return platform.answer(
        () -> platform.get(ReadRefundRules.class).handle(by.caller().operator()));
  }

  @Override
  public void setRefundRules(Member by, RefundRulesView next) {
    var rules = next.rules().stream().map(InProcessOperators::rule).toList();
    var command = new EditRefundRules.Command(next.grantsPerMonth(), rules, next.version());
    platform.act(() -> platform.get(EditRefundRules.class).handle(by.caller().operator(), command));
  }

  private static RefundRule rule(RefundTerm term) {
    return new RefundRule(
        read(Report.Cause.class, term.reason()),
        term.withinHours(),
        term.threshold(),
        read(RefundRule.Course.class, term.proven()),
        read(RefundRule.Course.class, term.otherwise()));
  }

  private static <E extends Enum<E>> E read(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  @Override
  public void decideReport(Member by, UUID report, boolean uphold, String reason) {
    var command = new DecideReport.Command(new ReportId(report), by.id(), uphold, reason);
    platform.act(() -> platform.get(DecideReport.class).handle(command));
  }

  @Override
  public List<DecisionView> decisions(Member by, JobId job) {
    return platform.answer(
        () -> platform.get(ExplainRouting.class).handle(by.caller(), job.value()));
  }

  @Override
  public List<UUID> replay(Member by, UUID decision) {
    return platform
        .answer(() -> platform.get(ReplayDecision.class).handle(by.caller(), decision))
        .chosen();
  }

  @Override
  public Weights weights(Member by) {
    return platform.answer(() -> platform.get(ReadWeights.class).handle(by.caller()));
  }

  @Override
  public void setWeights(Member by, Weights next) {
    var command =
        new SetWeights.Command(
            next.version(),
            next.rating(),
            next.jobs(),
            next.response(),
            next.distance(),
            next.recency());
    platform.act(() -> platform.get(SetWeights.class).handle(by.caller(), command));
  }

  @Override
  public void verify(Member by, Member provider) {
    platform.act(
        () -> platform.get(VerifyProvider.class).handle(by.caller(), provider.id(), "Papers seen"));
  }

  @Override
  public void impose(Member by, Member on, Measure measure, String reason) {
    var kind = BanPerson.Kind.valueOf(measure.name());
    var command =
        new BanPerson.Command(by.caller(), on.id(), kind, Optional.<Integer>empty(), reason);
    platform.act(() -> platform.get(BanPerson.class).handle(command));
  }

  @Override
  public void lift(Member by, Member from) {
    platform.act(() -> platform.get(LiftBan.class).handle(by.caller(), from.id()));
  }

  @Override
  public void grant(Member by, Member to, int credits, String reason) {
    var command =
        new GrantCredits.Command(
            by.caller(), to.id(), credits, reason, UUID.randomUUID().toString());
    platform.act(() -> platform.get(GrantCredits.class).handle(command));
  }

  @Override
  public LedgerProof proof(Member by) {
    return platform.answer(() -> platform.get(ProveLedger.class).handle(by.caller()));
  }

  @Override
  public List<AuditTrack> audit(Member by, AuditFilter filter) {
    return platform.answer(() -> platform.get(AuditViews.class).list(filter, ALL)).items();
  }

  @Override
  public void moveClock(Member by, Duration forward) {
    var command =
        new AdvanceClock.Command(by.caller(), forward.toSeconds(), "To see deadlines fire");
    platform.act(() -> platform.get(AdvanceClock.class).handle(command));
  }

  @Override
  public void sweep(Member by) {
    platform.sweep(by.caller());
  }
}
