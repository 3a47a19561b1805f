package org.skillstreams.acceptance.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Operators;
import org.skillstreams.application.audit.AuditFilter;
import org.skillstreams.application.audit.AuditTrack;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.RefundRulesView;
import org.skillstreams.application.job.ReportCard;
import org.skillstreams.application.job.ReportFilter;
import org.skillstreams.application.ledger.LedgerProof;
import org.skillstreams.application.routing.DecisionView;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.JobMove;
import org.skillstreams.domain.routing.Weights;

/** What operators do, over HTTP. */
record HttpOperators(Desk desk, Member first) implements Operators {

  @Override
  public List<UUID> jobs(Member by) {
    return HttpSeekers.ids(desk.get(by, "admin/jobs?limit=100"));
  }

  @Override
  public JobDetail job(Member by, JobId job) {
    return Desk.as(JobDetail.class, desk.get(by, "admin/jobs/" + job));
  }

  @Override
  public void assign(Member by, JobId job, Member provider, String reason) {
    var body =
        Json.createObjectBuilder()
            .add("provider", provider.id().toString())
            .add("reason", reason)
            .build();
    desk.post(by, "admin/jobs/" + job + "/assignments", body);
  }

  @Override
  public void override(Member by, JobId job, JobMove move, String reason) {
    var body = Json.createObjectBuilder().add("move", move.key()).add("reason", reason).build();
    desk.post(by, "admin/jobs/" + job + "/overrides", body);
  }

  @Override
  public List<UUID> openReports(Member by, JobId job) {
    return Desk.items(desk.get(by, "admin/reports?state=open&limit=100")).stream()
        .filter(report -> report.getString("job").equals(job.toString()))
        .map(report -> UUID.fromString(report.getString("id")))
        .toList();
  }

  @Override
  public List<ReportCard> reports(Member by, JobId job, ReportFilter.State state) {
    var word = state.name().toLowerCase(Locale.ROOT);
    return Desk.items(desk.get(by, "admin/reports?limit=100&state=" + word)).stream()
        .map(card -> Desk.as(ReportCard.class, card))
        .filter(card -> card.job().equals(job.value()))
        .toList();
  }

  @Override
  public RefundRulesView refundRules(Member by) {
    return Desk.as(RefundRulesView.class, desk.get(by, "admin/refund-rules"));
  }

  @Override
  public void setRefundRules(Member by, RefundRulesView next) {
    var rules = Json.createArrayBuilder();
    for (var rule : next.rules()) {
      rules.add(
          Json.createObjectBuilder()
              .add("reason", rule.reason())
              .add("withinHours", rule.withinHours())
              .add("threshold", rule.threshold())
              .add("proven", rule.proven())
              .add("otherwise", rule.otherwise()));
    }
    var body =
        Json.createObjectBuilder().add("grantsPerMonth", next.grantsPerMonth()).add("rules", rules);
    desk.put(by, "admin/refund-rules", body.build());
  }

  @Override
  public void decideReport(Member by, UUID report, boolean uphold, String reason) {
    var body = Json.createObjectBuilder().add("uphold", uphold).add("reason", reason).build();
    desk.post(by, "admin/reports/" + report + "/decision", body);
  }

  @Override
  public List<DecisionView> decisions(Member by, JobId job) {
    return Desk.items(desk.get(by, "admin/jobs/" + job + "/decisions")).stream()
        .map(decision -> Desk.as(DecisionView.class, decision))
        .toList();
  }

  @Override
  public List<UUID> replay(Member by, UUID decision) {
    return desk
        .get(by, "admin/decisions/" + decision + "/replay")
        .asJsonObject()
        .getJsonArray("chosen")
        .getValuesAs(JsonString::getString)
        .stream()
        .map(UUID::fromString)
        .toList();
  }

  @Override
  public Weights weights(Member by) {
    return Desk.as(Weights.class, desk.get(by, "admin/routing/weights"));
  }

  @Override
  public void setWeights(Member by, Weights next) {
    var body =
        Json.createObjectBuilder()
            .add("rating", next.rating())
            .add("jobs", next.jobs())
            .add("response", next.response())
            .add("distance", next.distance())
            .add("recency", next.recency())
            .build();
    desk.put(by, "admin/routing/weights", body);
  }

  @Override
  public void verify(Member by, Member provider) {
    desk.post(by, person(provider) + "/verification", HttpSeekers.reason("Papers seen"));
  }

  @Override
  public void impose(Member by, Member on, Measure measure, String reason) {
    var body =
        Json.createObjectBuilder()
            .add("kind", measure.name().toLowerCase(Locale.ROOT))
            .add("reason", reason)
            .build();
    desk.post(by, person(on) + "/bans", body);
  }

  @Override
  public void lift(Member by, Member from) {
    desk.delete(by, person(from) + "/bans");
  }

  @Override
  public void grant(Member by, Member to, int credits, String reason) {
    var body = Json.createObjectBuilder().add("amount", credits).add("reason", reason).build();
    desk.post(by, person(to) + "/credits", body);
  }

  @Override
  public LedgerProof proof(Member by) {
    return Desk.as(LedgerProof.class, desk.get(by, "admin/proof"));
  }

  @Override
  public List<AuditTrack> audit(Member by, AuditFilter filter) {
    var query = new StringBuilder("admin/audit?limit=100");
    filter.person().ifPresent(person -> query.append("&person=").append(person));
    filter.subjectType().ifPresent(type -> query.append("&subjectType=").append(type));
    filter.subjectId().ifPresent(id -> query.append("&subjectId=").append(id));
    return Desk.items(desk.get(by, query.toString())).stream()
        .map(track -> Desk.as(AuditTrack.class, track))
        .toList();
  }

  @Override
  public void moveClock(Member by, Duration forward) {
    JsonObject body =
        Json.createObjectBuilder()
            .add("seconds", forward.toSeconds())
            .add("reason", "To see deadlines fire")
            .build();
    desk.post(by, "admin/clock/advances", body);
  }

  @Override
  public void sweep(Member by) {
    desk.post(by, "admin/sweeps", JsonValue.EMPTY_JSON_OBJECT);
  }

  private static String person(Member who) {
    return "admin/people/" + who.id();
  }
}
