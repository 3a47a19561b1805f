package org.skillstreams.bootstrap.seed;

/** Something an installation begins with. Loading it again changes nothing. */
public interface Seed {

  void load(SeedContext context);
}
