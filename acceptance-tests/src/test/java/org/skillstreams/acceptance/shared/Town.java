package org.skillstreams.acceptance.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.skillstreams.acceptance.shared.Providers.Profile;
import org.skillstreams.domain.catalog.Input;
import org.skillstreams.domain.catalog.Option;
import org.skillstreams.domain.catalog.Question;
import org.skillstreams.domain.catalog.ShowWhen;
import org.skillstreams.domain.catalog.Tier;

/**
 * The place where a scenario plays: a kind of work of its own, so that scenarios on one server
 * never meet, and who does that work where.
 */
public final class Town {

  public static final String ZIP = "78701";
  public static final String PLUS_FOUR = "78701-1234";
  public static final String FAR_AWAY = "10001";
  public static final String UNSERVED = "99950";
  public static final int CREDITS = 20;

  private static final int RADIUS = 25;
  private static final int CAPACITY = 10;

  private final Stage stage;
  private final People people;
  private String category = "";

  public Town(Stage stage, People people) {
    this.stage = stage;
    this.people = people;
  }

  /** The scenario's kind of work, called house cleaning in the text. Scores are sums of weights. */
  public String category() {
    if (category.isEmpty()) {
      category = openCategoryWithoutTiers("House cleaning");
      stage.marketplace().editors().setTiers(people.operator(), category, tiers());
    }
    return category;
  }

  /** Another kind of work with the same form, at the prices of all. */
  public String openCategoryWithoutTiers(String name) {
    var slug = newSlug("work");
    var editors = stage.marketplace().editors();
    editors.addCategory(people.operator(), slug, name);
    editors.publishForm(people.operator(), slug, editors.formVersion(slug), questions());
    return slug;
  }

  /** A slug that no other scenario has. */
  public static String newSlug(String word) {
    return word + "-" + UUID.randomUUID().toString().substring(0, 13);
  }

  /** A provider right here. */
  public Member settle(String name) {
    return settle(name, living(ZIP, RADIUS));
  }

  /** A verified provider with this profile and some credits. */
  public Member settle(String name, Profile profile) {
    var provider = people.named(name);
    stage.marketplace().providers().settle(provider, profile);
    stage.marketplace().operators().verify(people.operator(), provider);
    hasCredits(provider, CREDITS);
    return provider;
  }

  public void settleAll(List<String> names) {
    names.stream().filter(name -> !people.knows(name)).forEach(this::settle);
  }

  public Profile living(String zip, int radiusMiles) {
    return new Profile(zip, radiusMiles, CAPACITY, Set.of(category()), Set.of(), true);
  }

  /** Lives just out of reach, but named this ZIP code as one that is served. */
  public Profile serving(String zip) {
    return new Profile(FAR_AWAY, RADIUS, CAPACITY, Set.of(category()), Set.of(zip), true);
  }

  /** Gives or takes what is missing to this balance. */
  public void hasCredits(Member provider, long wanted) {
    int missing = Math.toIntExact(wanted - stage.marketplace().providers().credits(provider));
    if (missing != 0) {
      stage.marketplace().operators().grant(people.operator(), provider, missing, "Set the scene");
    }
  }

  public static List<Tier> tiers() {
    return List.of(new Tier("Small", 0, 1), new Tier("Medium", 40, 3), new Tier("Large", 80, 6));
  }

  /** The form of house cleaning: 0 to 80 for the kind, 20 for the windows. */
  public static List<Question> questions() {
    var kinds =
        List.of(
            new Option("regular", "Regular", 0),
            new Option("deep", "Deep", 40),
            new Option("move_out", "Move out", 80));
    var extras = List.of(new Option("windows", "Windows", 20));
    return List.of(
        question("kind", "Which kind of cleaning?", new Input.SingleChoice(kinds), true),
        question("rooms", "How many rooms?", rooms(), true),
        question("pets", "Are there pets?", new Input.YesNo(0, 0), false),
        new Question(
            "pet_kind",
            "Which pets?",
            "",
            new Input.ShortText(60),
            true,
            Optional.of(new ShowWhen("pets", Set.of("true")))),
        question("extras", "Anything else?", new Input.MultipleChoice(extras), false));
  }

  public static Question question(String key, String label, Input input, boolean required) {
    return new Question(key, label, "", input, required, Optional.empty());
  }

  private static Input rooms() {
    return new Input.Quantity(BigDecimal.ONE, BigDecimal.valueOf(20), "rooms", List.of());
  }
}
