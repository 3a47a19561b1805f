package org.skillstreams.bootstrap.seed;

import java.util.List;

/** What a seeker says of a provider after the work, with the five scores. */
record Verdict(int overall, int quality, int communication, int manner, int value, String words) {

  static final List<Verdict> OF_PROVIDERS =
      List.of(
          new Verdict(5, 5, 5, 5, 5, "On time, kind, and better than we had hoped."),
          new Verdict(5, 5, 4, 5, 4, "Excellent work. Not the cheapest, and worth it."),
          new Verdict(4, 4, 5, 5, 4, "Good work and always easy to reach."),
          new Verdict(5, 5, 5, 5, 4, "Explained everything before starting. No surprises."),
          new Verdict(4, 5, 3, 4, 4, "Lovely result. Messages took a day to be answered."),
          new Verdict(5, 5, 5, 5, 5, "Came back the next morning for one last detail."),
          new Verdict(3, 3, 4, 4, 3, "Fine in the end, but it took a second visit."),
          new Verdict(4, 4, 4, 5, 5, "Fair price, tidy, would ask again."),
          new Verdict(5, 4, 5, 5, 5, "Even the dog liked them."),
          new Verdict(4, 4, 4, 4, 4, "Just what was agreed."),
          new Verdict(2, 2, 3, 3, 2, "Two hours late and in a hurry to leave."),
          new Verdict(5, 5, 5, 4, 5, "Found the real cause in ten minutes."));

  static final List<Verdict> OF_SEEKERS =
      List.of(
          new Verdict(5, 5, 5, 5, 5, "Clear about what was needed, paid the same day."),
          new Verdict(5, 5, 4, 5, 5, "Friendly people, easy parking."),
          new Verdict(4, 4, 4, 4, 4, "All as described."),
          new Verdict(
              4, 4, 5, 4, 4, "A little more to do than the request said, but fair about it."));
}
