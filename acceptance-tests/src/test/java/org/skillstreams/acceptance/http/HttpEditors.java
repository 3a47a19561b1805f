package org.skillstreams.acceptance.http;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.skillstreams.acceptance.shared.Editors;
import org.skillstreams.acceptance.shared.Member;
import org.skillstreams.domain.catalog.Input;
import org.skillstreams.domain.catalog.Option;
import org.skillstreams.domain.catalog.Question;
import org.skillstreams.domain.catalog.Tier;

/** What operators do to the catalog, over HTTP. */
record HttpEditors(Desk desk) implements Editors {

  @Override
  public void addCategory(Member by, String slug, String name) {
    var body =
        Json.createObjectBuilder()
            .add("id", slug)
            .add("name", name)
            .add("description", "For whoever has no time for it.")
            .add("icon", "sparkles")
            .add("model", "lead")
            .add("active", true)
            .build();
    desk.post(by, "admin/categories", body);
  }

  @Override
  public int formVersion(String category) {
    return desk.openGet("categories/" + category + "/form").asJsonObject().getInt("version");
  }

  @Override
  public void publishForm(Member by, String category, int seen, List<Question> questions) {
    var all = Json.createArrayBuilder();
    questions.forEach(question -> all.add(json(question)));
    var body = Json.createObjectBuilder().add("questions", all).build();
    desk.putSeen(by, "admin/categories/" + category + "/form", body, "\"" + seen + "\"");
  }

  @Override
  public void setTiers(Member by, String category, List<Tier> tiers) {
    desk.put(by, "admin/tiers?category=" + category, json(tiers));
  }

  @Override
  public List<Tier> tiersOfAll(Member by) {
    return desk.get(by, "admin/tiers").asJsonObject().getJsonArray("tiers").stream()
        .map(tier -> Desk.as(Tier.class, tier))
        .toList();
  }

  @Override
  public void openArea(Member by, String zip) {
    desk.put(
        by,
        "admin/service-areas/" + zip,
        Json.createObjectBuilder().add("note", "Asked for by many").build());
  }

  @Override
  public void closeArea(Member by, String zip) {
    desk.delete(by, "admin/service-areas/" + zip);
  }

  private static JsonObject json(List<Tier> tiers) {
    var all = Json.createArrayBuilder();
    for (var tier : tiers) {
      all.add(
          Json.createObjectBuilder()
              .add("name", tier.name())
              .add("fromScore", tier.fromScore())
              .add("credits", tier.credits()));
    }
    return Json.createObjectBuilder().add("tiers", all).build();
  }

  private static JsonObjectBuilder json(Question question) {
    var json =
        Json.createObjectBuilder()
            .add("key", question.key())
            .add("label", question.label())
            .add("help", question.help())
            .add("type", question.type().name().toLowerCase(Locale.ROOT))
            .add("required", question.required());
    add(json, question.input());
    question
        .showWhen()
        .ifPresent(when ->
            json.add(
                "showWhen",
                Json.createObjectBuilder()
                    .add("question", when.question())
                    .add("anyOf", Json.createArrayBuilder(when.anyOf()))));
    return json;
  }

  private static void add(JsonObjectBuilder json, Input input) {
    switch (input) {
      case Input.ShortText text -> json.add("maxLength", text.maxLength());
      case Input.LongText text -> json.add("maxLength", text.maxLength());
      case Input.Quantity number ->
          json.add("min", number.min())
              .add("max", number.max())
              .add("unit", number.unit())
              .add("bands", bands(number));
      case Input.YesNo weights ->
          json.add("yesWeight", weights.yesWeight()).add("noWeight", weights.noWeight());
      case Input.SingleChoice choice -> json.add("options", options(choice.options()));
      case Input.MultipleChoice choice -> json.add("options", options(choice.options()));
      case Input.Photo photo -> json.add("max", photo.most());
      case Input.Date _ -> json.add("options", JsonValue.EMPTY_JSON_ARRAY);
    }
  }

  private static JsonArrayBuilder bands(Input.Quantity number) {
    var all = Json.createArrayBuilder();
    number
        .bands()
        .forEach(band ->
            all.add(
                Json.createObjectBuilder().add("from", band.from()).add("weight", band.weight())));
    return all;
  }

  private static JsonArrayBuilder options(List<Option> options) {
    var all = Json.createArrayBuilder();
    options.forEach(option ->
        all.add(
            Json.createObjectBuilder()
                .add("value", option.value())
                .add("label", option.label())
                .add("weight", option.weight())));
    return all;
  }
}
