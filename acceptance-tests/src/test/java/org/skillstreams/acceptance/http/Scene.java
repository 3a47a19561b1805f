package org.skillstreams.acceptance.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Draft;
import org.skillstreams.acceptance.shared.Lead;
import org.skillstreams.acceptance.shared.Names.Price;
import org.skillstreams.acceptance.shared.People;
import org.skillstreams.acceptance.shared.Stage;
import org.skillstreams.acceptance.shared.Town;
import org.skillstreams.application.job.JobDetail;

/**
 * A job of Maria on the server, with Anna and Ben who were asked and Carl and Nina who were not.
 */
final class Scene {

  private final Stage stage = new Stage();
  private final People people = new People(stage);
  private final Town town = new Town(stage, people);
  private final Lead lead = new Lead(stage, people, town);
  private final Http http = new Http(Server.running().address());

  private Scene() {
    stage.set(Server.running().marketplace());
    lead.routedTo(List.of("Anna", "Ben"));
    town.settle("Carl", town.living(Town.FAR_AWAY, 10));
    people.named("Nina");
  }

  /** Offered to Anna and Ben. */
  static Scene offered() {
    return new Scene();
  }

  /** Anna's quote was confirmed. */
  static Scene confirmed() {
    var scene = new Scene();
    scene.lead.claim("Anna");
    scene.lead.quote("Anna", new Price(120_00, 180_00));
    scene.lead.confirm("Anna");
    return scene;
  }

  JobDetail job() {
    return lead.seen();
  }

  String quote() {
    return lead.quoteOf("Anna").id().toString();
  }

  /** What Anna and Maria have open between them. */
  String conversation() {
    return job().claimList().getFirst().id().toString();
  }

  /** Maria writes to Anna; the message's name. */
  String say(String text) {
    var id = UUID.randomUUID().toString();
    var message = Json.createObjectBuilder().add("id", id).add("text", text).build();
    var path = "conversations/" + conversation() + "/messages";
    var _ = Http.data(http.send("POST", path, Optional.of(keyOf("Maria")), Optional.of(message)));
    return id;
  }

  /** All that was said between Anna and Maria. */
  List<String> said() {
    var path = "conversations/" + conversation() + "/messages?limit=100";
    var page = Http.data(http.send("GET", path, Optional.of(keyOf("Maria")), Optional.empty()));
    return page.asJsonObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(message -> message.getString("text"))
        .toList();
  }

  long creditsOf(String name) {
    return stage.marketplace().providers().credits(people.named(name));
  }

  /** A bearer token of somebody's own. */
  String keyOf(String name) {
    var member = people.named(name);
    var body =
        Json.createObjectBuilder()
            .add("email", member.email())
            .add("password", member.password())
            .build();
    var answer = http.send("POST", "sessions", Optional.empty(), Optional.of(body));
    return Http.data(answer).asJsonObject().getString("token");
  }

  /** A request that would be taken. */
  JsonObject request() {
    return HttpSeekers.body(Draft.of(town).build());
  }

  /** A body that is right for a move on the job. */
  JsonObject bodyFor(String path) {
    var message = "{message}/reports";
    var last = path.endsWith(message) ? message : path.substring(path.lastIndexOf('/') + 1);
    var json = Json.createObjectBuilder();
    return switch (last) {
      case "claims" -> json.add("price", lead.price()).build();
      case "contacts" -> json.add("how", "called").build();
      case "quotes" -> json.add("min", 10_000).add("max", 20_000).add("note", "").build();
      case "confirmation" -> json.add("quote", quote()).build();
      case "cancellation", "rejections" -> json.add("reason", "Not mine to say").build();
      case "messages" ->
          json.add("id", UUID.randomUUID().toString()).add("text", "Not mine to say").build();
      case "read" -> json.add("number", 1).build();
      case "block" -> json.add("blocked", true).build();
      case "{message}" -> json.add("text", "Not mine to say").build();
      case "appeal" -> json.add("text", "Not mine to say").build();
      case "{message}/reports" -> json.add("reason", "Not mine to say").build();
      case "reports" ->
          json.add("kind", "spam").add("reason", "fake").add("text", "Not mine").build();
      case "reviews" ->
          json.add("overall", 1)
              .add("quality", 1)
              .add("communication", 1)
              .add("professionalism", 1)
              .add("value", 1)
              .add("text", "Never met them")
              .build();
      default -> json.build();
    };
  }
}
