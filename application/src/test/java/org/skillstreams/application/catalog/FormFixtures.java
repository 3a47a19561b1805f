package org.skillstreams.application.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.domain.catalog.Band;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.catalog.Input;
import org.skillstreams.domain.catalog.Option;
import org.skillstreams.domain.catalog.Question;
import org.skillstreams.domain.catalog.QuestionForm;
import org.skillstreams.domain.catalog.ShowWhen;

/** A form with all eight input types and conditions, as tests of many features use it. */
public final class FormFixtures {

  public static final CategoryId CLEANING = new CategoryId("house-cleaning");

  private FormFixtures() {}

  /** The form; heaviest answers weigh 100: deep 40, oven 10, windows 10, 4 rooms 30, pets 10. */
  public static QuestionForm cleaning(int version) {
    return QuestionForm.draft(CLEANING, version, questions());
  }

  public static List<Question> questions() {
    return List.of(
        asked("kind", new Input.SingleChoice(kinds()), true),
        when("extras", new Input.MultipleChoice(extras()), false, "kind", Set.of("deep")),
        asked("rooms", rooms(), true),
        asked("pets", new Input.YesNo(10, 0), true),
        when("pet_note", new Input.ShortText(20), true, "pets", Set.of("true")),
        asked("first_day", new Input.Date(), false),
        asked("wishes", new Input.LongText(200), false),
        asked("pictures", new Input.Photo(2), false));
  }

  private static List<Option> kinds() {
    return List.of(new Option("regular", "Regular", 10), new Option("deep", "Deep clean", 40));
  }

  private static List<Option> extras() {
    return List.of(new Option("oven", "Oven", 10), new Option("windows", "Windows", 10));
  }

  private static Input rooms() {
    var bands = List.of(new Band(BigDecimal.ONE, 5), new Band(BigDecimal.valueOf(4), 30));
    return new Input.Quantity(BigDecimal.ONE, BigDecimal.valueOf(20), "rooms", bands);
  }

  private static Question asked(String key, Input input, boolean required) {
    return new Question(key, "About " + key, "", input, required, Optional.empty());
  }

  private static Question when(
      String key, Input input, boolean required, String question, Set<String> anyOf) {
    var condition = Optional.of(new ShowWhen(question, anyOf));
    return new Question(key, "About " + key, "", input, required, condition);
  }
}
