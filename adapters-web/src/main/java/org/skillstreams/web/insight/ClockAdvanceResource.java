package org.skillstreams.web.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.skillstreams.application.insight.AdvanceClock;
import org.skillstreams.application.insight.AdvanceClock.Command;
import org.skillstreams.application.insight.ClockReading;
import org.skillstreams.application.insight.SweepNow;
import org.skillstreams.application.shared.SweepSummary;
import org.skillstreams.web.shared.CurrentCaller;
import org.skillstreams.web.shared.Roles;

/** Steps of the platform's clock into the future; what falls due by one happens at once (BY-10). */
@ApplicationScoped
@Path("/admin/clock/advances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClockAdvanceResource {

  @Inject private CurrentCaller current;
  @Inject private AdvanceClock advanceClock;
  @Inject private SweepNow sweepNow;

  /** How far, 1 second to 366 days, and why. */
  public record Body(long seconds, String reason) {}

  /** Where the clock stands now, and what fell due. */
  public record Advanced(Instant now, long offsetSeconds, boolean movable, SweepSummary swept) {

    private static Advanced of(ClockReading clock, SweepSummary swept) {
      return new Advanced(clock.now(), clock.offsetSeconds(), clock.movable(), swept);
    }
  }

  @POST
  @RolesAllowed(Roles.ADMIN)
  public Advanced advance(Body body) {
    var by = current.caller();
    var clock = advanceClock.handle(new Command(by, body.seconds(), body.reason()));
    return Advanced.of(clock, sweepNow.handle(by));
  }
}
