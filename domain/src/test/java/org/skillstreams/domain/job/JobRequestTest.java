package org.skillstreams.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.catalog.CategoryId;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Refusal;

/** What a seeker asks for. */
class JobRequestTest {

  @Test
  void theTitleIsTheFirstLine() {
    assertThat(JobFixtures.request().title()).isEqualTo("Spring cleaning");
  }

  @Test
  void aLongTitleIsCutAtAWord() {
    var title = describedAs("A very long wish ".repeat(10)).title();

    assertThat(title).endsWith(" long…").hasSizeLessThanOrEqualTo(80);
  }

  @Property
  void aTitleIsNeverLongerThanAllowed(@ForAll @StringLength(max = 300) String description) {
    assertThat(describedAs(description).title()).hasSizeLessThanOrEqualTo(80);
  }

  @Test
  void everyProblemOfAPriceRangeNamesItsField() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> PriceRange.parse("budget.", -1, -2, "USD"))
        .satisfies(refused ->
            assertThat(refused.problems())
                .extracting(FieldProblem::field, FieldProblem::key)
                .containsExactly(
                    tuple("budget.min", "range"), tuple("budget.min", "min_above_max")));
  }

  @Test
  void aDateBelongsToAWishForADay() {
    var day = Optional.of(LocalDate.of(2026, 11, 30));

    assertThat(new Timing(Timing.Kind.ON_DATE, day).date()).isEqualTo(day);
    assertThatIllegalArgumentException().isThrownBy(() -> new Timing(Timing.Kind.FLEXIBLE, day));
  }

  private static JobRequest describedAs(String description) {
    return JobFixtures.request(new CategoryId("house-cleaning"), "97201", description);
  }
}
