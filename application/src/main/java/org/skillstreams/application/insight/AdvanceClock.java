package org.skillstreams.application.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.audit.AuditLog;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.ClockSwitch;
import org.skillstreams.application.shared.DemoClock;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.audit.AuditEntry;
import org.skillstreams.domain.shared.Actor;
import org.skillstreams.domain.shared.CommonRefusal;
import org.skillstreams.domain.shared.Problems;
import org.skillstreams.domain.shared.Refusal;

/**
 * An admin moves the platform's time forward, never back and never in production, so that deadlines
 * can be watched falling due (BY-10).
 */
@Dependent
@Transactional
public class AdvanceClock {

  private static final Duration MOST = Duration.ofDays(366);
  private static final int LONGEST_REASON = 500;

  private final DemoClock demo;
  private final ClockSwitch movable;
  private final Clock clock;
  private final AuditLog audit;

  @Inject
  public AdvanceClock(DemoClock demo, ClockSwitch movable, Clock clock, AuditLog audit) {
    this.demo = demo;
    this.movable = movable;
    this.clock = clock;
    this.audit = audit;
  }

  /** By how many seconds, 1 to those of 366 days, and why. */
  public record Command(Caller by, long seconds, String reason) {}

  public ClockReading handle(Command command) {
    command.by().mustBe(Role.ADMIN);
    if (!movable.movable()) {
      throw new Refusal(CommonRefusal.CLOCK_FIXED);
    }
    var why = checked(command);
    var before = demo.lock();
    var after = before.plusSeconds(command.seconds());
    demo.save(after);
    var now = clock.instant();
    audit.record(
        new AuditEntry(
            now,
            Actor.ADMIN,
            Optional.of(command.by().person()),
            "clock.advance",
            "clock",
            "platform",
            Optional.of(why),
            Map.of("offset_seconds", Long.toString(before.toSeconds())),
            Map.of("offset_seconds", Long.toString(after.toSeconds()))));
    return new ClockReading(now, after.toSeconds(), true);
  }

  private static String checked(Command command) {
    var why = command.reason().strip();
    boolean within = command.seconds() >= 1 && command.seconds() <= MOST.toSeconds();
    new Problems()
        .require(within, "seconds", "range", "Move it forward by 1 second to 366 days.")
        .require(!why.isEmpty(), "reason", "required", "Say why.")
        .require(
            why.length() <= LONGEST_REASON,
            "reason",
            "too_long",
            "Write at most " + LONGEST_REASON + " characters.")
        .refuse();
    return why;
  }
}
