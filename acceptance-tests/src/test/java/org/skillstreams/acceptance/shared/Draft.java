package org.skillstreams.acceptance.shared;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.job.JobInput;
import org.skillstreams.domain.job.Contact;
import org.skillstreams.domain.job.Timing;

/** A request that would be taken, until something about it is changed. */
public final class Draft {

  public static final String DESCRIPTION =
      "Two bedrooms and a kitchen before the in-laws arrive\nThe oven has seen better days.";

  private final Map<String, Object> answers = new LinkedHashMap<>();
  private String category;
  private String zip = Town.ZIP;
  private String description = DESCRIPTION;
  private Timing.Kind timing = Timing.Kind.FLEXIBLE;
  private JobInput.Span budget = new JobInput.Span(100_00, 250_00);
  private String contactName = "Maria Keller";

  private Draft(String category) {
    this.category = category;
    answers.put("kind", "deep");
    answers.put("rooms", 4);
  }

  public static Draft of(Town town) {
    return new Draft(town.category());
  }

  public Draft category(String other) {
    category = other;
    return this;
  }

  public Draft zip(String other) {
    zip = other;
    return this;
  }

  public Draft answer(String question, Object value) {
    answers.put(question, value);
    return this;
  }

  public Draft noAnswer(String question) {
    answers.remove(question);
    return this;
  }

  public Draft description(String text) {
    description = text;
    return this;
  }

  public Draft timing(Timing.Kind kind) {
    timing = kind;
    return this;
  }

  public Draft budget(long min, long max) {
    budget = new JobInput.Span(min, max);
    return this;
  }

  public Draft contactName(String name) {
    contactName = name;
    return this;
  }

  /** Answers that weigh 0, 40, 80 or 100. */
  public Draft scoring(int score) {
    return switch (score) {
      case 0 -> answer("kind", "regular");
      case 40 -> answer("kind", "deep");
      case 80 -> answer("kind", "move_out");
      case 100 -> answer("kind", "move_out").answer("extras", List.of("windows"));
      default -> throw new IllegalArgumentException("no answers score " + score);
    };
  }

  public JobInput build() {
    return new JobInput(
        category,
        Map.copyOf(answers),
        zip,
        Optional.of("12 Elm Street, second floor"),
        description,
        new JobInput.WantedAt(timing, Optional.<LocalDate>empty()),
        Optional.of(budget),
        new Contact(contactName, "(512) 555-0142", "maria@example.org", Contact.Way.PHONE));
  }
}
