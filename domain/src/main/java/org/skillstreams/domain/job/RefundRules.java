package org.skillstreams.domain.job;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.domain.job.RefundRule.Course;
import org.skillstreams.domain.job.Ruling.Verdict;
import org.skillstreams.domain.job.Ruling.Why;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Problems;
import org.skillstreams.domain.shared.Refusal;

/**
 * One version of the rules by which credits asked back are given, refused or left to a person, one
 * rule for each reason (BY-05).
 *
 * @param grantsPerMonth how many requests of one provider are granted without a person in 30 days
 */
public record RefundRules(int version, int grantsPerMonth, List<RefundRule> rules) {

  public static final Duration MONTH = Duration.ofDays(30);
  public static final int MOST_GRANTS = 1_000;

  public RefundRules {
    rules = List.copyOf(rules);
  }

  /** The rule for a reason; there always is one. */
  public RefundRule rule(Report.Cause cause) {
    return rules.stream().filter(rule -> rule.cause() == cause).findFirst().orElseThrow();
  }

  /**
   * The next version, or a refusal naming every field that is wrong.
   *
   * @param seen the version that was edited; refused when another came in between
   */
  public RefundRules edit(int grants, List<RefundRule> wanted, long seen) {
    if (seen != version) {
      throw new Refusal(CommonRefusal.STALE_EDIT);
    }
    var problems = new Problems();
    problems.require(
        within(grants, 0, MOST_GRANTS), "grantsPerMonth", "out_of_range", "Use 0 to 1000.");
    problems.require(
        wanted.size() == Report.Cause.values().length
            && causes(wanted).equals(Set.of(Report.Cause.values())),
        "rules",
        "incomplete",
        "Send one rule for each reason.");
    for (int i = 0; i < wanted.size(); i++) {
      check(wanted.get(i), "rules[" + i + "].", problems);
    }
    problems.refuse();
    return new RefundRules(version + 1, grants, wanted);
  }

  private static void check(RefundRule rule, String at, Problems problems) {
    problems.require(
        within(rule.withinHours(), 1, RefundRule.MOST_HOURS),
        at + "withinHours",
        "out_of_range",
        "Use 1 to 8760 hours.");
    boolean measured =
        rule.check().measures()
            ? within(rule.threshold(), 1, RefundRule.MOST_THRESHOLD)
            : rule.threshold() == 0;
    problems.require(
        measured,
        at + "threshold",
        "out_of_range",
        "Use 1 to 1000, or 0 where nothing is measured.");
    problems.require(
        rule.check() != RefundCheck.NONE || rule.proven() == rule.otherwise(),
        at + "proven",
        "not_checkable",
        "Nothing is checked for this reason: both outcomes are the same.");
  }

  private static boolean within(int value, int least, int most) {
    return value >= least && value <= most;
  }

  private static Set<Report.Cause> causes(List<RefundRule> rules) {
    return rules.stream().map(RefundRule::cause).collect(toUnmodifiableSet());
  }

  /** What these rules say to a request for this reason, given the facts. */
  public Ruling decide(Report.Cause cause, RefundFacts facts, Instant now) {
    var rule = rule(cause);
    if (facts.overruled()) {
      return ruling(Verdict.PASSED, Why.OVERRULED, facts);
    }
    if (facts.decided()) {
      return ruling(Verdict.PASSED, Why.JOB_DECIDED, facts);
    }
    if (!now.isBefore(rule.until(facts.claimedAt()))) {
      return ruling(Verdict.DECLINED, Why.TOO_LATE, facts);
    }
    var found = RefundFinding.of(rule, facts, now);
    return switch (found.proven() ? rule.proven() : rule.otherwise()) {
      case GRANT ->
          facts.granted() < grantsPerMonth
              ? ruling(Verdict.GRANTED, found.why(), facts)
              : ruling(Verdict.PASSED, Why.MONTH_IS_FULL, facts);
      case DECLINE ->
          new Ruling(Verdict.DECLINED, found.why(), version, facts.named(), found.askAgainAt());
      case PERSON -> ruling(Verdict.PASSED, found.why(), facts);
    };
  }

  private Ruling ruling(Verdict verdict, Why why, RefundFacts facts) {
    return new Ruling(verdict, why, version, facts.named(), Optional.empty());
  }

  /** What a new platform begins with. */
  public static RefundRules first() {
    int week = 7 * 24;
    return new RefundRules(
        1,
        3,
        Arrays.stream(Report.Cause.values())
            .map(cause ->
                switch (cause) {
                  case UNREACHABLE -> new RefundRule(cause, week, 24, Course.GRANT, Course.DECLINE);
                  case DUPLICATE -> new RefundRule(cause, week, 30, Course.GRANT, Course.PERSON);
                  case OUTSIDE_AREA -> new RefundRule(cause, week, 0, Course.GRANT, Course.DECLINE);
                  case WRONG_CATEGORY, FAKE, OTHER ->
                      new RefundRule(cause, week, 0, Course.PERSON, Course.PERSON);
                })
            .toList());
  }
}
