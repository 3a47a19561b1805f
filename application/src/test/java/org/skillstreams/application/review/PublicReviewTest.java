package org.skillstreams.application.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strangers see of an author. */
class PublicReviewTest {

  @ParameterizedTest
  @CsvSource({
    "Maria Lopez, Maria L.",
    "Cher, Cher",
    "'  Jean  Luc   Picard ', Jean P.",
    "李 小龙, 李 小."
  })
  void aNameIsCutToTheFirstAndAnInitial(String name, String shown) {
    assertThat(PublicReview.shortName(name)).isEqualTo(shown);
  }
}
