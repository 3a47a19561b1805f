package org.skillstreams.acceptance.catalog;

import static org.skillstreams.acceptance.shared.Town.question;

import java.math.BigDecimal;
import java.util.List;
import org.skillstreams.domain.catalog.Band;
import org.skillstreams.domain.catalog.Input;
import org.skillstreams.domain.catalog.Option;
import org.skillstreams.domain.catalog.Question;

/** Forms for the scenarios about forms. */
final class Forms {

  private Forms() {}

  /** One question of each kind, in the order of the kinds. */
  static List<Question> ofEveryKind() {
    var sizes = List.of(new Band(BigDecimal.ONE, 5), new Band(BigDecimal.TEN, 20));
    var options = List.of(new Option("small", "Small", 0), new Option("large", "Large", 10));
    return List.of(
        question("title", "What is it about?", new Input.ShortText(60), true),
        question("story", "Tell us more", new Input.LongText(2_000), false),
        question(
            "windows",
            "How many windows?",
            new Input.Quantity(BigDecimal.ONE, BigDecimal.valueOf(99), "windows", sizes),
            true),
        question("last_time", "When were they last washed?", new Input.Date(), false),
        question("ladder", "Is a ladder needed?", new Input.YesNo(15, 0), true),
        question("size", "How large are they?", new Input.SingleChoice(options), true),
        question("sides", "Which sides?", new Input.MultipleChoice(options), false),
        question("pictures", "Show us", new Input.Photo(3), false));
  }
}
