package org.skillstreams.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.skillstreams.domain.job.JobFixtures.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skillstreams.domain.job.RefundRule.Course;
import org.skillstreams.domain.job.Report.Cause;
import org.skillstreams.domain.job.Ruling.Verdict;
import org.skillstreams.domain.job.Ruling.Why;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.FieldProblem;
import org.skillstreams.domain.shared.Refusal;

/** What the rules say to each reason, on which facts, and what rules an operator may make. */
@Tag("BY-05")
@Tag("SS-12")
class RefundRulesTest {

  private static final Instant NOW = START.plus(Duration.ofHours(48));
  private static final JobId OTHER_JOB = new JobId(JobFixtures.uuid(101));

  private final RefundRules rules = RefundRules.first();

  @Test
  void whoTriedLongEnoughWithoutAnAnswerGetsTheCreditsBack() {
    says(Cause.UNREACHABLE, facts().contacted(24), Verdict.GRANTED, Why.UNANSWERED);
    says(Cause.UNREACHABLE, facts(), Verdict.DECLINED, Why.NO_ATTEMPT);
    says(Cause.UNREACHABLE, facts().contacted(24).answered(), Verdict.DECLINED, Why.ANSWERED);
  }

  @Test
  void whoTriedJustNowIsToldWhenToAskAgain() {
    var ruling = rules.decide(Cause.UNREACHABLE, facts().contacted(23).build(), NOW);

    assertThat(ruling.verdict()).isEqualTo(Verdict.DECLINED);
    assertThat(ruling.why()).isEqualTo(Why.TOO_SOON);
    assertThat(ruling.askAgainAt()).contains(NOW.plus(Duration.ofHours(1)));
  }

  @Test
  void aDuplicateThatThePlatformFindsIsGrantedAndAnyOtherIsForAPerson() {
    says(Cause.DUPLICATE, facts().earlier(), Verdict.GRANTED, Why.EARLIER_REQUEST);
    says(Cause.DUPLICATE, facts(), Verdict.PASSED, Why.NO_EARLIER_REQUEST);
  }

  @Test
  void theAreaIsWhatTheProviderOfferedWhenClaiming() {
    says(Cause.OUTSIDE_AREA, facts().outside(), Verdict.GRANTED, Why.OUTSIDE_AREA);
    says(Cause.OUTSIDE_AREA, facts(), Verdict.DECLINED, Why.INSIDE_AREA);
  }

  @ParameterizedTest
  @EnumSource(
      value = Cause.class,
      names = {"WRONG_CATEGORY", "FAKE", "OTHER"})
  void whatNobodyCanLookUpIsForAPerson(Cause cause) {
    says(cause, facts(), Verdict.PASSED, Why.NOT_CHECKABLE);
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void theHourAfterTheWindowIsTooLate(Cause cause) {
    var claimedAt = NOW.minus(Duration.ofDays(7));

    says(cause, facts().proven().claimed(claimedAt), Verdict.DECLINED, Why.TOO_LATE);
    assertThat(
            rules
                .decide(cause, facts().proven().claimed(claimedAt.plusNanos(1_000)).build(), NOW)
                .why())
        .isNotEqualTo(Why.TOO_LATE);
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void afterThreeGrantsInAMonthAPersonLooks(Cause cause) {
    var ruling = rules.decide(cause, facts().proven().granted(3).build(), NOW);

    assertThat(ruling.verdict()).isEqualTo(Verdict.PASSED);
    assertThat(rules.decide(cause, facts().proven().granted(2).build(), NOW).why())
        .isNotEqualTo(Why.MONTH_IS_FULL);
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void noRuleGoesAgainstAPersonOrUndoesWhatTheSeekerDecided(Cause cause) {
    says(cause, facts().proven().overruled(), Verdict.PASSED, Why.OVERRULED);
    says(cause, facts().proven().decided(), Verdict.PASSED, Why.JOB_DECIDED);
  }

  @Test
  void aRulingKeepsTheVersionAndTheFacts() {
    var ruling = rules.decide(Cause.DUPLICATE, facts().earlier().granted(1).build(), NOW);

    assertThat(ruling.rules()).isEqualTo(1);
    assertThat(ruling.facts())
        .containsEntry("earlier_request", OTHER_JOB.toString())
        .containsEntry("in_area", "true")
        .containsEntry("granted_within_a_month", "1")
        .containsEntry("claimed_at", START.toString());
  }

  @Test
  void theNextVersionHasOneRuleForEachReason() {
    var fewer = rules.rules().subList(0, 5);
    var twice = new ArrayList<>(fewer);
    twice.add(fewer.getFirst());

    assertThat(rules.edit(5, rules.rules(), 1).version()).isEqualTo(2);
    assertThat(problems(5, fewer)).containsExactly("rules");
    assertThat(problems(5, twice)).containsExactly("rules");
  }

  @Test
  void everyFieldThatIsWrongIsNamed() {
    var wrong = new ArrayList<>(rules.rules());
    wrong.set(0, new RefundRule(Cause.UNREACHABLE, 0, 0, Course.GRANT, Course.GRANT));
    wrong.set(1, new RefundRule(Cause.WRONG_CATEGORY, 9_000, 1, Course.GRANT, Course.PERSON));

    assertThat(problems(-1, wrong))
        .containsExactly(
            "grantsPerMonth",
            "rules[0].withinHours",
            "rules[0].threshold",
            "rules[1].withinHours",
            "rules[1].threshold",
            "rules[1].proven");
  }

  @Test
  void aStaleEditIsRefused() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> rules.edit(3, rules.rules(), 0))
        .satisfies(no -> assertThat(no.reason()).isEqualTo(CommonRefusal.STALE_EDIT));
  }

  private List<String> problems(int grants, List<RefundRule> wanted) {
    try {
      rules.edit(grants, wanted, 1);
      return List.of();
    } catch (Refusal refusal) {
      return refusal.problems().stream().map(FieldProblem::field).toList();
    }
  }

  private void says(Cause cause, Known known, Verdict verdict, Why why) {
    var ruling = rules.decide(cause, known.build(), NOW);
    assertThat(ruling.verdict()).isEqualTo(verdict);
    assertThat(ruling.why()).isEqualTo(why);
  }

  private static Known facts() {
    return new Known(START, Optional.empty(), false, Optional.empty(), true, 0, false, false);
  }

  /** Facts, put together one by one. */
  private record Known(
      Instant claimedAt,
      Optional<Instant> contactedAt,
      boolean hasAnswered,
      Optional<JobId> other,
      boolean inArea,
      int grants,
      boolean isDecided,
      boolean isOverruled) {

    Known claimed(Instant at) {
      return new Known(at, contactedAt, hasAnswered, other, inArea, grants, isDecided, isOverruled);
    }

    Known contacted(int hoursAgo) {
      var at = Optional.of(NOW.minus(Duration.ofHours(hoursAgo)));
      return new Known(claimedAt, at, hasAnswered, other, inArea, grants, isDecided, isOverruled);
    }

    Known answered() {
      return new Known(claimedAt, contactedAt, true, other, inArea, grants, isDecided, isOverruled);
    }

    Known earlier() {
      var found = Optional.of(OTHER_JOB);
      return new Known(
          claimedAt, contactedAt, hasAnswered, found, inArea, grants, isDecided, isOverruled);
    }

    Known outside() {
      return new Known(
          claimedAt, contactedAt, hasAnswered, other, false, grants, isDecided, isOverruled);
    }

    Known proven() {
      return contacted(24).earlier().outside();
    }

    Known granted(int times) {
      return new Known(
          claimedAt, contactedAt, hasAnswered, other, inArea, times, isDecided, isOverruled);
    }

    Known decided() {
      return new Known(
          claimedAt, contactedAt, hasAnswered, other, inArea, grants, true, isOverruled);
    }

    Known overruled() {
      return new Known(claimedAt, contactedAt, hasAnswered, other, inArea, grants, isDecided, true);
    }

    RefundFacts build() {
      return new RefundFacts(
          claimedAt, contactedAt, hasAnswered, other, inArea, grants, isDecided, isOverruled);
    }
  }
}
