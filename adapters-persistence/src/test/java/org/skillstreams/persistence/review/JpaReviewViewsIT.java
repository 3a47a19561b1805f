package org.skillstreams.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.job.ExampleJobs;
import org.skillstreams.application.review.AdminReview;
import org.skillstreams.application.review.ProviderReviews;
import org.skillstreams.application.review.ProviderReviews.HiddenCount;
import org.skillstreams.application.review.ProviderReviews.RatingView;
import org.skillstreams.application.review.PublicReview;
import org.skillstreams.application.shared.PageRequest;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.job.Job;
import org.skillstreams.domain.job.JobStage;
import org.skillstreams.domain.review.Hiding;
import org.skillstreams.domain.shared.Refusal;
import org.skillstreams.persistence.shared.TestDatabase;
import org.skillstreams.persistence.shared.TestPeople;

/** What everybody and what operators read of reviews. */
@Tag("SS-88")
class JpaReviewViewsIT {

  private static final Caller ADMIN = new Caller(ExampleJobs.person(), Role.ADMIN);

  @RegisterExtension static final TestDatabase database = TestDatabase.fresh();

  private final ExampleJobs examples =
      new ExampleJobs(
          ExampleJobs.person(),
          ExampleJobs.person(),
          ExampleJobs.person(),
          Instant.now().truncatedTo(ChronoUnit.MICROS).minus(Duration.ofDays(1)));
  private final Caller seeker = new Caller(examples.seeker(), Role.SEEKER);
  private final Caller anna = new Caller(examples.anna(), Role.PROVIDER);
  private final ReviewDesk desk = new ReviewDesk(database);
  private final JpaReviewViews views = new JpaReviewViews(database.entityManager());

  @BeforeEach
  void people() {
    desk.joins(examples.anna(), "Anna Ames");
    desk.joins(examples.ben(), "Ben Bell");
    new TestPeople(database).add(examples.seeker(), "Maria Estela Lopez", Role.SEEKER);
  }

  @Test
  @Tag("SS-89")
  void whoHasNoReviewsHasNoAverage() {
    assertThat(read(PageRequest.first(10)))
        .isEqualTo(
            new ProviderReviews(
                new RatingView(Optional.empty(), 0), List.of(), List.of(), Optional.empty()));
  }

  @Test
  @Tag("BY-15")
  void theUnpublishedIsSecret() {
    desk.write(completed(), seeker, 1);

    assertThat(read(PageRequest.first(10)).items()).isEmpty();
    assertThat(read(PageRequest.first(10)).rating().count()).isZero();
  }

  @Test
  void reviewsAreReadTheLatestFirstPageByPage() {
    for (int stars = 1; stars <= 5; stars++) {
      published(stars);
    }

    var stars = new ArrayList<Integer>();
    Optional<String> cursor = Optional.empty();
    do {
      var page = read(new PageRequest(cursor, 2));
      assertThat(page.rating()).isEqualTo(new RatingView(Optional.of(3.0), 5));
      page.items().forEach(review -> stars.add(review.overall()));
      cursor = page.next();
    } while (cursor.isPresent());

    assertThat(stars).containsExactly(5, 4, 3, 2, 1);
  }

  @Test
  void strangersSeeTheAuthorsFirstNameAndInitial() {
    published(4);

    assertThat(read(PageRequest.first(1)).items())
        .extracting(PublicReview::by, PublicReview::category, PublicReview::text)
        .containsExactly(tuple("Maria L.", "House cleaning", "As agreed"));
  }

  @Test
  @Tag("BY-15")
  void hiddenReviewsAreCountedInPublicWithTheirReason() {
    published(5);
    var fake = published(1);
    desk.hide(desk.reviewBySeeker(fake), ADMIN, Hiding.Cause.FAKE);

    var seen = read(PageRequest.first(10));

    assertThat(seen.hidden()).containsExactly(new HiddenCount("fake", 1));
    assertThat(seen.items()).extracting(PublicReview::overall).containsExactly(5);
    assertThat(seen.rating()).isEqualTo(new RatingView(Optional.of(5.0), 1));
  }

  @Test
  void operatorsFindHiddenAndVisibleOnes() {
    published(5);
    var fake = desk.reviewBySeeker(published(1));
    desk.hide(fake, ADMIN, Hiding.Cause.FAKE);

    assertThat(all(Optional.of(true)))
        .extracting(AdminReview::id, review -> review.hiddenFor().orElseThrow())
        .contains(tuple(fake.value(), "fake"));
    assertThat(all(Optional.of(false))).extracting(AdminReview::id).doesNotContain(fake.value());
    assertThat(all(Optional.empty())).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void aCursorThatIsNotOursIsRefused() {
    var broken = new PageRequest(Optional.of("2026_nothing"), 10);

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(broken));
  }

  private Job published(int stars) {
    var job = completed();
    desk.write(job, anna, 5);
    desk.write(job, seeker, stars);
    return job;
  }

  private Job completed() {
    var job = examples.in(JobStage.COMPLETED);
    desk.add(job);
    return job;
  }

  private ProviderReviews read(PageRequest page) {
    return database.inTransaction(() -> views.ofProvider(examples.anna(), page));
  }

  private List<AdminReview> all(Optional<Boolean> hidden) {
    return database.inTransaction(() -> views.all(hidden, PageRequest.first(100)).items());
  }
}
