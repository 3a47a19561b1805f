package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What happens later by itself: a session expires, a payout arrives, a subscription renews. */
public final class Tasks {

  private static final String KIND = "sandbox.task";
  private static final Comparator<JsonObject> EARLIEST = Comparator.comparing(Tasks::at);

  private final Map<String, Work> works = new HashMap<>();
  private final Store store;
  private final Time time;

  public Tasks(Store store, Time time) {
    this.store = store;
    this.time = time;
  }

  /** Work on one object. */
  public interface Work {
    void on(Scope scope, String id);
  }

  public void define(String kind, Work work) {
    works.put(kind, work);
  }

  /** Plans work; an object has at most one task of a kind. */
  public void plan(Scope scope, String kind, String id, Instant at) {
    plan(scope, kind, id, at, Json.NONE);
  }

  /** Plans work by a test clock, or by the sandbox's time when there is none. */
  public void plan(Scope scope, String kind, String id, Instant at, Object clock) {
    var task = Json.object("id", kind + ":" + id, "object", KIND, "kind", kind, "ref", id);
    scope.save(Json.with(task, "at", at, "clock", clock));
  }

  public void cancel(Scope scope, String kind, String id) {
    scope
        .find(KIND, kind + ":" + id)
        .ifPresent(_ -> store.remove(scope.account(), KIND, kind + ":" + id));
  }

  /** Does what is due by the sandbox's time, one change each. */
  public void runDue(World world) {
    runAll(world, task -> clock(task).isEmpty() && !at(task).isAfter(time.now()), Tasks::at);
  }

  /** Does what is due by a test clock. */
  public void runDue(World world, String clock, Instant until) {
    runAll(world, task -> clock(task).equals(clock) && !at(task).isAfter(until), Tasks::at);
  }

  /** Does all work of a kind now, whenever it is due. */
  public void runNow(World world, String kind) {
    runAll(world, task -> Json.text(task, "kind").equals(kind), _ -> time.now());
  }

  private void runAll(
      World world, Predicate<JsonObject> wanted, Function<JsonObject, Instant> when) {
    while (store.change(() -> runOne(world, wanted, when))) {
      // the next one
    }
  }

  private boolean runOne(
      World world, Predicate<JsonObject> wanted, Function<JsonObject, Instant> when) {
    var earliest = store.least(KIND, wanted, EARLIEST);
    earliest.ifPresent(due -> {
      var task = due.object();
      store.remove(due.account(), KIND, Json.text(task, "id"));
      var work = Optional.ofNullable(works.get(Json.text(task, "kind"))).orElseThrow();
      time.at(
          when.apply(task),
          () -> {
            work.on(world.in(due.account()), Json.text(task, "ref"));
            return task;
          });
    });
    return earliest.isPresent();
  }

  private static String clock(JsonObject task) {
    return Json.text(task, "clock");
  }

  private static Instant at(JsonObject task) {
    return Instant.ofEpochSecond(Json.number(task, "at"));
  }
}
