package org.skillstreams.acceptance.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.acceptance.shared.Seekers;
import org.skillstreams.application.job.JobDetail;
import org.skillstreams.application.job.JobInput;
import org.skillstreams.application.job.JobTab;
import org.skillstreams.application.job.SeekerSummary;
import org.skillstreams.domain.job.JobId;

/** What seekers do, over HTTP. */
record HttpSeekers(Desk desk) implements Seekers {

  @Override
  public JobId ask(Member who, JobInput request) {
    var answer = desk.post(who, "jobs", body(request)).asJsonObject();
    return new JobId(UUID.fromString(answer.getString("id")));
  }

  @Override
  public JobDetail job(Member who, JobId job) {
    return Desk.as(JobDetail.class, desk.get(who, "jobs/" + job));
  }

  @Override
  public void look(Member who, JobId job) {
    desk.post(who, "jobs/" + job + "/sighting", JsonValue.EMPTY_JSON_OBJECT);
  }

  @Override
  public List<UUID> jobs(Member who, JobTab tab) {
    return ids(desk.get(who, "jobs?limit=100&tab=" + tab.name().toLowerCase(Locale.ROOT)));
  }

  @Override
  public SeekerSummary dashboard(Member who) {
    return Desk.as(SeekerSummary.class, desk.get(who, "jobs/summary"));
  }

  @Override
  public void confirm(Member who, JobId job, UUID quote) {
    desk.post(
        who,
        "jobs/" + job + "/confirmation",
        Json.createObjectBuilder().add("quote", quote.toString()).build());
  }

  @Override
  public void reject(Member who, JobId job, UUID quote) {
    desk.post(
        who, "jobs/" + job + "/quotes/" + quote + "/rejections", reason("More than I can spend"));
  }

  @Override
  public void cancel(Member who, JobId job, String reason) {
    desk.post(who, "jobs/" + job + "/cancellation", reason(reason));
  }

  static JsonObject reason(String reason) {
    return Json.createObjectBuilder().add("reason", reason).build();
  }

  static List<UUID> ids(JsonValue page) {
    return Desk.items(page).stream().map(item -> UUID.fromString(item.getString("id"))).toList();
  }

  static JsonObject body(JobInput request) {
    var contact = request.contact();
    var body =
        Json.createObjectBuilder()
            .add("category", request.category())
            .add("answers", answers(request.answers()))
            .add("zip", request.zip())
            .add("description", request.description())
            .add("timing", timing(request.timing()))
            .add(
                "contact",
                Json.createObjectBuilder()
                    .add("name", contact.name())
                    .add("phone", contact.phone())
                    .add("email", contact.email())
                    .add("prefers", contact.prefers().name().toLowerCase(Locale.ROOT)));
    request.place().ifPresent(place -> body.add("place", place));
    request
        .budget()
        .ifPresent(budget ->
            body.add(
                "budget",
                Json.createObjectBuilder().add("min", budget.min()).add("max", budget.max())));
    return body.build();
  }

  private static JsonObjectBuilder timing(JobInput.WantedAt timing) {
    var json =
        Json.createObjectBuilder().add("kind", timing.kind().name().toLowerCase(Locale.ROOT));
    timing.date().ifPresent(date -> json.add("date", date.toString()));
    return json;
  }

  private static JsonObjectBuilder answers(Map<String, Object> answers) {
    var json = Json.createObjectBuilder();
    answers.forEach((question, value) -> json.add(question, value(value)));
    return json;
  }

  private static JsonValue value(Object answer) {
    return switch (answer) {
      case String text -> Json.createValue(text);
      case Integer number -> Json.createValue(number);
      case Boolean yes -> yes ? JsonValue.TRUE : JsonValue.FALSE;
      case List<?> many -> Json.createArrayBuilder(many).build();
      default -> throw new IllegalArgumentException(answer.toString());
    };
  }
}
