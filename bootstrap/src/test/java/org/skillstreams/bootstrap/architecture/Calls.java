package org.skillstreams.bootstrap.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.Set;

/** Calls whose answer differs from one moment to the next. */
final class Calls {

  static final DescribedPredicate<JavaCall<?>> READ_THE_CLOCK =
      DescribedPredicate.describe("it reads the clock", call -> readsTheClock(call.getTarget()));

  static final DescribedPredicate<JavaCall<?>> DRAW_A_RANDOM_NUMBER =
      DescribedPredicate.describe("it draws a random number", call -> drawsLots(call.getTarget()));

  private static final Set<String> MACHINE_CLOCK =
      Set.of(
          "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");
  private static final Set<String> CHANCE =
      Set.of("java.util.Random", "java.util.SplittableRandom", "java.security.SecureRandom");

  private Calls() {}

  private static boolean readsTheClock(CodeUnitCallTarget target) {
    var name = target.getName();
    return switch (target.getOwner().getName()) {
      case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
      case "java.time.Clock" -> MACHINE_CLOCK.contains(name);
      case String owner -> owner.startsWith("java.time.") && name.equals("now");
    };
  }

  private static boolean drawsLots(CodeUnitCallTarget target) {
    var name = target.getName();
    return switch (target.getOwner().getName()) {
      case "java.lang.Math" -> name.equals("random");
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.util.concurrent.ThreadLocalRandom" -> name.equals("current");
      case String owner -> CHANCE.contains(owner) && name.equals(JavaConstructor.CONSTRUCTOR_NAME);
    };
  }
}
