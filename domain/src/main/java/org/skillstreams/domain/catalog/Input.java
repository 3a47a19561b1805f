package org.skillstreams.domain.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a question is answered, with the bounds and weights of that kind and no others. */
public sealed interface Input {

  /** The kind's name. */
  QuestionType type();

  /**
   * Values that a condition of a later question may name; empty for inputs that are not a choice.
   */
  default Set<String> values() {
    return Set.of();
  }

  /** One line. */
  record ShortText(int maxLength) implements Input {
    @Override
    public QuestionType type() {
      return QuestionType.SHORT_TEXT;
    }
  }

  /** Several lines. */
  record LongText(int maxLength) implements Input {
    @Override
    public QuestionType type() {
      return QuestionType.LONG_TEXT;
    }
  }

  /**
   * A number of at most {@value #DECIMALS} decimals.
   *
   * @param unit what is counted, such as {@code m²}, or one and several of it, such as {@code
   *     room|rooms}; may be blank
   * @param bands weights by size, ascending; below the first band a number weighs nothing
   */
  record Quantity(BigDecimal min, BigDecimal max, String unit, List<Band> bands) implements Input {

    public static final int DECIMALS = 4;

    private static final String OR = "|";

    public Quantity {
      bands = List.copyOf(bands);
    }

    /** What so many are called. */
    public String unitOf(BigDecimal count) {
      int or = unit.indexOf(OR);
      if (or < 0) {
        return unit;
      }
      return count.compareTo(BigDecimal.ONE) == 0 ? unit.substring(0, or) : unit.substring(or + 1);
    }

    @Override
    public QuestionType type() {
      return QuestionType.NUMBER;
    }
  }

  /** A day, as {@code 2026-11-21}. */
  record Date() implements Input {
    @Override
    public QuestionType type() {
      return QuestionType.DATE;
    }
  }

  /** Yes or no, each with its weight. */
  record YesNo(int yesWeight, int noWeight) implements Input {

    @Override
    public QuestionType type() {
      return QuestionType.YES_NO;
    }

    @Override
    public Set<String> values() {
      return Set.of("true", "false");
    }
  }

  /** One of several options. */
  record SingleChoice(List<Option> options) implements Input {

    public SingleChoice {
      options = List.copyOf(options);
    }

    @Override
    public QuestionType type() {
      return QuestionType.SINGLE_CHOICE;
    }

    @Override
    public Set<String> values() {
      return valuesOf(options);
    }
  }

  /** Any of several options; their weights add up. */
  record MultipleChoice(List<Option> options) implements Input {

    public MultipleChoice {
      options = List.copyOf(options);
    }

    @Override
    public QuestionType type() {
      return QuestionType.MULTIPLE_CHOICE;
    }

    @Override
    public Set<String> values() {
      return valuesOf(options);
    }
  }

  /**
   * Pictures, answered by the keys under which they were stored.
   *
   * @param most how many may be given
   */
  record Photo(int most) implements Input {
    @Override
    public QuestionType type() {
      return QuestionType.PHOTO;
    }
  }

  private static Set<String> valuesOf(List<Option> options) {
    return options.stream().map(Option::value).collect(Collectors.toUnmodifiableSet());
  }
}
