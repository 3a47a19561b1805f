package org.skillstreams.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.skillstreams.domain.job.JobFixtures.START;

import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skillstreams.domain.job.Ruling.Verdict;
import org.skillstreams.domain.shared.Refusal;

/** Who decides a report, and when: the rules, a person, or a person after the rules. */
@Tag("BY-05")
class ReportTest {

  private static final Report.Decision UPHELD =
      new Report.Decision(true, JobFixtures.person(9), "So it is.", START);

  @Test
  void whatTheRulesSettledNobodyDecidesAgainUnlessItIsAppealed() {
    var declined = ruled(Verdict.DECLINED);

    refuses(JobRefusal.REPORT_DECIDED, () -> declined.decide(UPHELD));
    assertThat(declined.appeal("Look again.", START).decide(UPHELD).decision()).contains(UPHELD);
  }

  @Test
  void onlyADeclinedRequestIsAppealedAndOnlyOnce() {
    var once = ruled(Verdict.DECLINED).appeal("Look again.", START);

    refuses(JobRefusal.NOT_APPEALABLE, () -> once.appeal("And again.", START));
    refuses(JobRefusal.NOT_APPEALABLE, () -> ruled(Verdict.GRANTED).appeal("More.", START));
    refuses(JobRefusal.NOT_APPEALABLE, () -> ruled(Verdict.PASSED).appeal("Now.", START));
    refuses(JobRefusal.NOT_APPEALABLE, () -> once.decide(UPHELD).appeal("No.", START));
    refuses(JobRefusal.NOT_APPEALABLE, () -> filed().appeal("Spam is spam.", START));
  }

  @Test
  void aPersonDecidesOnce() {
    refuses(JobRefusal.REPORT_DECIDED, () -> ruled(Verdict.PASSED).decide(UPHELD).decide(UPHELD));
    refuses(JobRefusal.REPORT_DECIDED, () -> filed().decide(UPHELD).decide(UPHELD));
    refuses(JobRefusal.REPORT_DECIDED, () -> ruled(Verdict.GRANTED).decide(UPHELD));
  }

  private static Report ruled(Verdict verdict) {
    return filed().ruled(new Ruling(verdict, Ruling.Why.NO_ATTEMPT, 1, Map.of(), Optional.empty()));
  }

  private static Report filed() {
    var job = JobFixtures.claimedByAnna();
    return Report.filed(
        new ReportId(JobFixtures.uuid(500)),
        job,
        job.claims().all().getFirst(),
        Report.Kind.REFUND,
        Report.Cause.UNREACHABLE,
        "",
        START);
  }

  private static void refuses(JobRefusal reason, ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(act)
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
