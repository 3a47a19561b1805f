package org.skillstreams.stripe.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillstreams.stripe.sandbox.core.Deletion;
import org.skillstreams.stripe.sandbox.core.Events;
import org.skillstreams.stripe.sandbox.core.Ids;
import org.skillstreams.stripe.sandbox.core.JournalFile;
import org.skillstreams.stripe.sandbox.core.Route;
import org.skillstreams.stripe.sandbox.core.Store;
import org.skillstreams.stripe.sandbox.core.Tasks;
import org.skillstreams.stripe.sandbox.core.Time;
import org.skillstreams.stripe.sandbox.core.World;
import org.skillstreams.stripe.sandbox.wire.Schema;

/** The double takes no parameter that Stripe does not take. */
class ParameterContractTest {

  @TempDir Path folder;

  @Test
  void everyAcceptedParameterIsOneOfStripes() {
    try (var store = new Store(new JournalFile(folder.resolve("state")))) {
      var routes = routes(store);

      assertThat(routes).hasSizeGreaterThan(80);
      assertThat(routes.stream().flatMap(ParameterContractTest::unknown)).isEmpty();
    }
  }

  @Test
  void everyOperationNamesStripesOwnParameters() {
    try (var store = new Store(new JournalFile(folder.resolve("state")))) {
      assertThat(routes(store))
          .filteredOn(route -> route.params() != Deletion.NO_PARAMS)
          .allSatisfy(
              route -> assertThat(route.params().getName()).startsWith("com.stripe.param."));
    }
  }

  @Test
  void anInventedParameterWouldBeFound() {
    var invented =
        new Route(
            "POST",
            "/v1/refunds",
            com.stripe.param.RefundCreateParams.class,
            List.of("amount", "gift.ribbon"),
            _ -> {
              throw new IllegalStateException();
            });

    assertThat(unknown(invented)).containsExactly("POST /v1/refunds gift.ribbon");
  }

  private static List<Route> routes(Store store) {
    var time = new Time(InstantSource.system(), store);
    var tasks = new Tasks(store, time);
    var home = URI.create("http://127.0.0.1");
    var world =
        new World(
            store, time, new Ids(new Random(1)), new Events(), tasks, home, Duration.ofHours(1));
    return new Stripe(world).routes().all();
  }

  private static Stream<String> unknown(Route route) {
    return route.accepted().stream()
        .filter(path -> !exists(Schema.of(route.params()), List.of(path.split("\\.", -1))))
        .map(path -> route.method() + " " + route.path() + " " + path);
  }

  private static boolean exists(Schema schema, List<String> steps) {
    if (steps.isEmpty()) {
      return true;
    }
    return switch (schema) {
      case Schema.Group group -> {
        var field = group.fields().get(steps.getFirst());
        yield field != null && exists(field, steps.subList(1, steps.size()));
      }
      case Schema.Many many -> exists(many.item(), steps);
      case Schema.Any _, Schema.Open _ -> true;
      case Schema.Scalar _, Schema.Choice _ -> false;
    };
  }
}
