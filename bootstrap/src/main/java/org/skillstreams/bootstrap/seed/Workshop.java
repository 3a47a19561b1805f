package org.skillstreams.bootstrap.seed;

import org.skillstreams.application.account.Caller;
import org.skillstreams.application.account.Passwords;
import org.skillstreams.application.catalog.Settings;
import org.skillstreams.application.review.WriteReview;
import org.skillstreams.application.shared.Clock;
import org.skillstreams.application.shared.Ids;
import org.skillstreams.bootstrap.wiring.Assembly;
import org.skillstreams.bootstrap.wiring.Standalone;
import org.skillstreams.domain.job.JobId;

/** The use cases on the database, with the clock and the ids of one step of the seed. */
final class Workshop {

  private final Standalone database;
  private final SeedClock clock;
  private final Assembly assembly;

  Workshop(Standalone database, SeedClock clock, Passwords passwords, String story) {
    this.database = database;
    this.clock = clock;
    this.assembly =
        Adapters.on(database.entityManager())
            .with(Passwords.class, passwords)
            .with(Settings.class, new StorySettings())
            .with(Clock.class, clock)
            .with(Ids.class, new SeedIds(clock, story));
  }

  SeedClock clock() {
    return clock;
  }

  <T> T get(Class<T> type) {
    return assembly.get(type);
  }

  /** One side of a job reviews the other. */
  void review(JobId job, Caller by, Verdict verdict) {
    get(WriteReview.class)
        .handle(
            new WriteReview.Command(
                job,
                by,
                verdict.overall(),
                verdict.quality(),
                verdict.communication(),
                verdict.manner(),
                verdict.value(),
                verdict.words()));
  }

  /** Writes what is pending and forgets it. */
  void flush() {
    database.entityManager().flush();
  }
}
