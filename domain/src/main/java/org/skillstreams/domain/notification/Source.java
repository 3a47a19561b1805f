package org.skillstreams.domain.notification;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What a notice comes from. */
public sealed interface Source {

  /** Something happened. */
  record Facts(List<Trigger> triggers) implements Source {
    public Facts {
      triggers = List.copyOf(triggers);
    }
  }

  /** A deadline is near, by so much. */
  record Reminder(Duration before) implements Source {}

  /** The feature that sends it is not there yet; until then nobody gets it or can switch it. */
  record Awaited() implements Source {}

  /** Whatever makes a request one that operators have to look after. */
  String NEEDS_HAND =
      "job.route?stage=manual_fulfillment_required job.expire_routing"
          + " job.release_claim?stage=manual_fulfillment_required";

  /** Comes from these facts, with blanks in between. */
  static Source told(String facts) {
    return new Facts(Arrays.stream(facts.split(" ", -1)).map(Trigger::of).toList());
  }

  static Source hoursBefore(int hours) {
    return new Reminder(Duration.ofHours(hours));
  }

  static Source awaited() {
    return new Awaited();
  }
}
