package org.skillstreams.domain.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skillstreams.domain.shared.Problems;

/**
 * Tiers that cover all scores from 0 to 100 without gap or overlap: each reaches from its lowest
 * score to the next tier's.
 *
 * @param tiers ascending by score
 */
public record Tiers(List<Tier> tiers) {

  private static final int DEAREST = 10_000;

  /** Refuses, naming each field, what does not cover 0 to 100. */
  public Tiers {
    tiers = List.copyOf(tiers);
    check(tiers).refuse();
  }

  /** The tier that a request of this complexity belongs to. */
  public Tier tierFor(Complexity complexity) {
    return tiers.stream()
        .filter(tier -> tier.fromScore() <= complexity.score())
        .reduce((_, higher) -> higher)
        .orElseThrow();
  }

  private static Problems check(List<Tier> tiers) {
    var problems = new Problems();
    problems.require(
        !tiers.isEmpty() && tiers.size() <= 20, "tiers", "length", "Give 1 to 20 tiers.");
    var names = new HashSet<String>();
    for (int i = 0; i < tiers.size(); i++) {
      var tier = tiers.get(i);
      var at = "tiers[" + i + "].";
      int least = i == 0 ? 0 : tiers.get(i - 1).fromScore() + 1;
      checkName(problems, at + "name", tier.name(), names);
      problems
          .require(
              i > 0 || tier.fromScore() == 0,
              at + "fromScore",
              "gap",
              "The first tier must start at 0.")
          .require(
              tier.fromScore() >= least,
              at + "fromScore",
              "overlap",
              "Must start above the tier before.");
      checkRange(problems, at, tier);
    }
    return problems;
  }

  private static void checkName(Problems problems, String at, String name, Set<String> names) {
    problems
        .require(!name.isBlank() && name.length() <= 40, at, "length", "Write 1 to 40 characters.")
        .require(
            names.add(name.toLowerCase(Locale.ROOT)),
            at,
            "duplicate",
            "Another tier has this name.");
  }

  private static void checkRange(Problems problems, String at, Tier tier) {
    problems
        .require(
            tier.fromScore() <= Complexity.MOST,
            at + "fromScore",
            "out_of_range",
            "Must start at 100 or below.")
        .require(
            tier.credits() >= 1 && tier.credits() <= DEAREST,
            at + "credits",
            "out_of_range",
            "Use 1 to 10000.");
  }
}
