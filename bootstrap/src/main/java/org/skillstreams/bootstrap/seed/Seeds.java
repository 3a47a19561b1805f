package org.skillstreams.bootstrap.seed;

import java.util.List;

/** All seeds, in the order they build on each other. */
public final class Seeds {

  private static final List<Seed> ALL = List.of();

  private Seeds() {}

  public static void load(SeedContext context) {
    ALL.forEach(seed -> seed.load(context));
  }

  /** Who can sign in to the demo; one of each role. */
  public static List<SignIn> signIns() {
    return List.of();
  }
}
