package org.skillstreams.bootstrap.seed;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import java.util.List;
import org.skillstreams.domain.account.Person;
import org.skillstreams.domain.job.Report;

/** Where a job of today stands, and how it came there. */
enum Scene {
  OPEN {
    @Override
    void play(Quarter quarter, Person seeker) {
      quarter.begun(ofHours(3), seeker);
    }
  },
  CLAIMED {
    @Override
    void play(Quarter quarter, Person seeker) {
      var story = quarter.begun(ofHours(19), seeker);
      story.after(ofHours(2)).claim(story.invited().getFirst());
    }
  },
  QUOTED {
    @Override
    void play(Quarter quarter, Person seeker) {
      var story = quarter.begun(ofDays(2), seeker);
      story.invited().forEach(one -> quarter.quoted(story.after(ofHours(4)), one));
    }
  },
  CONFIRMED {
    @Override
    void play(Quarter quarter, Person seeker) {
      var story = quarter.begun(ofDays(4), seeker);
      var winner = story.invited().getLast();
      quarter.quoted(story.after(ofHours(1)), winner).after(ofHours(20)).confirm(winner);
    }
  },
  COMPLETED {
    @Override
    void play(Quarter quarter, Person seeker) {
      var story = quarter.begun(ofDays(8), seeker);
      var winner = story.invited().getFirst();
      quarter.quoted(story.after(ofHours(1)), winner).after(ofHours(9)).confirm(winner);
      story.after(ofDays(4)).complete();
      story.after(ofHours(6)).review(winner, Verdict.OF_SEEKERS.getFirst());
    }
  },
  NOBODY_CLAIMED {
    @Override
    void play(Quarter quarter, Person seeker) {
      quarter.begun(ofHours(31), seeker).after(ofHours(24)).after(ofMinutes(3)).routingExpires();
    }
  },
  CANCELLED {
    @Override
    void play(Quarter quarter, Person seeker) {
      var story = quarter.begun(ofDays(6), seeker);
      story.after(ofHours(2)).claim(story.invited().getFirst());
      story.after(ofHours(7)).cancel("My brother-in-law has a free weekend after all.");
    }
  },
  NEVER_CONFIRMED {
    @Override
    void play(Quarter quarter, Person seeker) {
      var story = quarter.begun(ofDays(12), seeker);
      quarter.quoted(story.after(ofHours(5)), story.invited().getFirst());
      story.after(ofDays(7)).after(ofMinutes(4)).closesUnconfirmed();
    }
  },
  NEVER_CONTACTED {
    @Override
    void play(Quarter quarter, Person seeker) {
      var story = quarter.begun(ofHours(58), seeker);
      story.after(ofHours(1)).claim(story.invited().getFirst());
      story.after(ofHours(48)).after(ofMinutes(2)).staleClaimIsRefunded();
    }
  },
  REPORTED {
    @Override
    void play(Quarter quarter, Person seeker) {
      var story = quarter.begun(ofHours(30), seeker);
      var provider = story.invited().getFirst();
      story.after(ofHours(1)).claim(provider).after(ofHours(6)).call(provider);
      story.report(
          provider,
          Report.Kind.REFUND,
          Report.Cause.UNREACHABLE,
          "Four calls and a message since yesterday, nobody answers.");
    }
  };

  private static final List<Scene> ALL = List.of(values());

  /** The scenes of a quarter: always something open, and two others in turn. */
  static List<Scene> of(int quarter) {
    int first = 1 + (2 * quarter) % (ALL.size() - 1);
    int second = 1 + (2 * quarter + 1) % (ALL.size() - 1);
    return List.of(ALL.get(first), ALL.get(second), OPEN);
  }

  abstract void play(Quarter quarter, Person seeker);
}
