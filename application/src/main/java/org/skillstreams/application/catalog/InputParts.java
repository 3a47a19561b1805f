package org.skillstreams.application.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.catalog.Band;
import org.skillstreams.domain.catalog.Input;
import org.skillstreams.domain.catalog.Option;

/** An input spread out over all the parts that any input may have, as views and forms need it. */
record InputParts(
    List<Option> options,
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    Optional<Integer> maxLength,
    Optional<String> unit,
    List<Band> bands,
    Optional<Integer> yesWeight,
    Optional<Integer> noWeight) {

  private static final InputParts NONE =
      new InputParts(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  static InputParts of(Input input) {
    return switch (input) {
      case Input.ShortText text -> NONE.atMost(text.maxLength());
      case Input.LongText text -> NONE.atMost(text.maxLength());
      case Input.Date _ -> NONE;
      case Input.YesNo yesNo -> NONE.weighing(yesNo.yesWeight(), yesNo.noWeight());
      case Input.SingleChoice choice -> NONE.among(choice.options());
      case Input.MultipleChoice choice -> NONE.among(choice.options());
      case Input.Photo photo -> NONE.to(BigDecimal.valueOf(photo.most()));
      case Input.Quantity number -> NONE.to(number.max()).from(number);
    };
  }

  private InputParts atMost(int length) {
    return new InputParts(options, min, max, Optional.of(length), unit, bands, yesWeight, noWeight);
  }

  private InputParts among(List<Option> choices) {
    return new InputParts(choices, min, max, maxLength, unit, bands, yesWeight, noWeight);
  }

  private InputParts to(BigDecimal most) {
    return new InputParts(
        options, min, Optional.of(most), maxLength, unit, bands, yesWeight, noWeight);
  }

  private InputParts from(Input.Quantity number) {
    return new InputParts(
        options,
        Optional.of(number.min()),
        max,
        maxLength,
        Optional.of(number.unit()),
        number.bands(),
        yesWeight,
        noWeight);
  }

  private InputParts weighing(int yes, int no) {
    return new InputParts(
        options, min, max, maxLength, unit, bands, Optional.of(yes), Optional.of(no));
  }
}
