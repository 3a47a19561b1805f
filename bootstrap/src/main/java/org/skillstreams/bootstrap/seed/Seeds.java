package org.skillstreams.bootstrap.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skillstreams.bootstrap.wiring.Standalone;
import org.skillstreams.persistence.shared.JpaClock;
import org.skillstreams.web.account.Argon2Passwords;

/** Everything an installation begins with. Loading it again does only what is still missing. */
public final class Seeds {

  private static final String CATALOG = "catalog";
  private static final String AREAS = "areas";
  private static final String PACKAGES = "packages";

  private Seeds() {}

  public static void load(SeedContext context) {
    var wanted = new HashSet<>(Set.of(CATALOG, AREAS, PACKAGES));
    operator(context).ifPresent(operator -> wanted.add(nameOf(operator)));
    if (context.demo()) {
      wanted.addAll(DemoTown.names());
    }
    if (!Steps.done(context.application()).containsAll(wanted)) {
      try (var database = new Standalone(context.application())) {
        load(context, database);
      }
    }
  }

  private static void load(SeedContext context, Standalone database) {
    var steps = new Steps(database);
    var clock = new SeedClock(now(database));
    var passwords = new OneHash(new Argon2Passwords(), DemoTown.PASSWORD);
    steps.once(
        CATALOG, () -> Foundation.catalog(new Workshop(database, clock, passwords, CATALOG)));
    steps.once(
        PACKAGES, () -> Foundation.packages(new Workshop(database, clock, passwords, PACKAGES)));
    steps.once(AREAS, () -> ServedAreas.open(database.entityManager()));
    operator(context)
        .ifPresent(operator ->
            steps.once(
                nameOf(operator),
                () ->
                    Foundation.operator(
                        new Workshop(database, clock, passwords, nameOf(operator)), operator)));
    if (context.demo()) {
      new DemoTown(database, steps, clock, passwords).load();
    }
  }

  private static Optional<SignIn> operator(SeedContext context) {
    return context.demo() ? Optional.of(DemoTown.OPERATOR) : context.operator();
  }

  private static String nameOf(SignIn operator) {
    return "operator/" + operator.email();
  }

  private static Instant now(Standalone database) {
    return database.inTransaction(() -> new JpaClock(database.entityManager()).instant());
  }

  /** Who can sign in to the demo. */
  public static List<SignIn> signIns() {
    var all = new ArrayList<SignIn>();
    all.add(DemoTown.SEEKER);
    all.addAll(DemoTown.PROVIDERS);
    all.add(DemoTown.OPERATOR);
    return List.copyOf(all);
  }
}
