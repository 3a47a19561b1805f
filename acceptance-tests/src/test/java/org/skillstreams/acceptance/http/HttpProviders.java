package org.skillstreams.acceptance.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Providers;
import org.skillstreams.application.job.JobParts.Rating;
import org.skillstreams.application.job.LeadDetail;
import org.skillstreams.application.job.LeadFilter;
import org.skillstreams.application.job.LeadTab;
import org.skillstreams.application.job.RefundOutlook;
import org.skillstreams.application.job.SpendingView;
import org.skillstreams.application.ledger.CreditEntry;
import org.skillstreams.application.routing.Outcome;
import org.skillstreams.domain.job.JobId;
import org.skillstreams.domain.job.Report;

/** What providers do, over HTTP. */
record HttpProviders(Desk desk) implements Providers {

  @Override
  public void settle(Member who, Profile profile) {
    desk.put(who, "me/profile", body(who, profile));
  }

  private static JsonObject body(Member who, Profile profile) {
    var areas = Json.createArrayBuilder();
    for (var category : profile.categories()) {
      for (var zip : profile.areas()) {
        areas.add(Json.createObjectBuilder().add("category", category).add("zip", zip));
      }
    }
    return Json.createObjectBuilder()
        .add("displayName", who.name())
        .add("bio", "Careful work since 2009.")
        .add("zip", profile.zip())
        .add("radiusMiles", profile.radiusMiles())
        .add("capacity", profile.capacity())
        .add("categories", Json.createArrayBuilder(profile.categories()))
        .add("areas", areas)
        .add("accepting", profile.accepting())
        .build();
  }

  @Override
  public Rating rating(Member who) {
    return Desk.as(Rating.class, desk.get(who, "me/profile").asJsonObject().get("rating"));
  }

  @Override
  public LeadDetail lead(Member who, JobId job) {
    return Desk.as(LeadDetail.class, desk.get(who, "leads/" + job));
  }

  @Override
  public List<UUID> leads(Member who, LeadTab tab, LeadFilter filter) {
    var query = new StringBuilder("leads?limit=100&tab=").append(word(tab));
    filter.category().ifPresent(value -> query.append("&category=").append(encoded(value)));
    filter.tier().ifPresent(value -> query.append("&tier=").append(encoded(value)));
    filter.zip().ifPresent(value -> query.append("&zip=").append(encoded(value)));
    filter.text().ifPresent(value -> query.append("&q=").append(encoded(value)));
    return HttpSeekers.ids(desk.get(who, query.toString()));
  }

  @Override
  public void claim(Member who, JobId job, int price) {
    desk.post(
        who, "jobs/" + job + "/claims", Json.createObjectBuilder().add("price", price).build());
  }

  @Override
  public void undo(Member who, JobId job) {
    desk.post(who, "jobs/" + job + "/undo", JsonValue.EMPTY_JSON_OBJECT);
  }

  @Override
  public void reveal(Member who, JobId job) {
    desk.post(who, "jobs/" + job + "/reveal", JsonValue.EMPTY_JSON_OBJECT);
  }

  @Override
  public void contact(Member who, JobId job) {
    desk.post(
        who, "jobs/" + job + "/contacts", Json.createObjectBuilder().add("how", "called").build());
  }

  @Override
  public void quote(Member who, JobId job, long min, long max) {
    var body =
        Json.createObjectBuilder()
            .add("min", min)
            .add("max", max)
            .add("note", "Everything included")
            .build();
    desk.post(who, "jobs/" + job + "/quotes", body);
  }

  @Override
  public void report(Member who, JobId job, Report.Kind kind, Report.Cause cause) {
    var body =
        Json.createObjectBuilder()
            .add("kind", word(kind))
            .add("reason", word(cause))
            .add("text", "The number does not exist")
            .build();
    desk.post(who, "jobs/" + job + "/reports", body);
  }

  @Override
  public void cap(Member who, Optional<Integer> credits) {
    var body = Json.createObjectBuilder();
    credits.ifPresentOrElse(cap -> body.add("dailyCap", cap), () -> body.addNull("dailyCap"));
    desk.put(who, "me/spending", body.build());
  }

  @Override
  public SpendingView spending(Member who) {
    return Desk.as(SpendingView.class, desk.get(who, "me/spending"));
  }

  @Override
  public RefundOutlook outlook(Member who, JobId job) {
    return Desk.as(RefundOutlook.class, desk.get(who, "jobs/" + job + "/refund-outlook"));
  }

  @Override
  public void appeal(Member who, JobId job, UUID report, String text) {
    desk.post(
        who,
        "jobs/" + job + "/reports/" + report + "/appeal",
        Json.createObjectBuilder().add("text", text).build());
  }

  @Override
  public long credits(Member who) {
    return desk.get(who, "credits").asJsonObject().getJsonNumber("balance").longValue();
  }

  @Override
  public List<CreditEntry> statement(Member who) {
    return Desk.items(desk.get(who, "credits/entries?limit=100")).stream()
        .map(entry -> Desk.as(CreditEntry.class, entry))
        .toList();
  }

  @Override
  public List<Outcome> outcomes(Member who) {
    return Desk.items(desk.get(who, "routing/outcomes")).stream()
        .map(outcome -> Desk.as(Outcome.class, outcome))
        .toList();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }
}
