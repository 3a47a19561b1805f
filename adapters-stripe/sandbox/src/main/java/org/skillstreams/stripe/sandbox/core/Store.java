package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All objects, by account and kind, in the order of their creation. One change at a time; a change
 * is one line of the journal, so it is there as a whole or not at all.
 */
public final class Store implements AutoCloseable {

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Map<Shelf, LinkedHashMap<String, JsonObject>> shelves = new LinkedHashMap<>();
  private final Map<String, Map<String, JsonObject>> byIdAndAccount = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Consumer<List<Change>>> listeners = new ArrayList<>();
  private final JournalFile journal;

  public Store(JournalFile journal) {
    this.journal = journal;
    journal.replay(this::apply);
    journal.compact(everything());
  }

  /** Runs work that may write. What it wrote is undone when it fails, unless the error keeps it. */
  public <T> T change(Supplier<T> work) {
    lock.lock();
    try {
      return change(changes.size(), work);
    } finally {
      lock.unlock();
    }
  }

  private <T> T change(int mark, Supplier<T> work) {
    try {
      var result = work.get();
      commitOutermost();
      return result;
    } catch (ApiError e) {
      if (!e.keepsChanges()) {
        undo(mark);
      }
      commitOutermost();
      throw e;
    } catch (RuntimeException | Error e) {
      undo(mark);
      throw e;
    }
  }

  /** Called with every committed change, while nothing else can change. */
  public void onCommit(Consumer<List<Change>> listener) {
    listeners.add(listener);
  }

  public Optional<JsonObject> find(String account, String id) {
    return locked(() ->
        Optional.ofNullable(byIdAndAccount.getOrDefault(id, Map.of()).get(account))
            .map(JsonObject::deepCopy));
  }

  /** An object of whatever account. */
  public Optional<JsonObject> findAnywhere(String id) {
    return locked(() ->
        byIdAndAccount.getOrDefault(id, Map.of()).values().stream()
            .findFirst()
            .map(JsonObject::deepCopy));
  }

  /** The newest first. */
  public List<JsonObject> list(String account, String kind, Predicate<JsonObject> wanted) {
    return locked(() ->
        shelves
            .getOrDefault(new Shelf(account, kind), new LinkedHashMap<>())
            .sequencedValues()
            .reversed()
            .stream()
            .filter(wanted)
            .map(JsonObject::deepCopy)
            .toList());
  }

  /** The least object of a kind over all accounts. */
  public Optional<Located> least(
      String kind, Predicate<JsonObject> wanted, Comparator<JsonObject> order) {
    return locked(() ->
        shelves.entrySet().stream()
            .filter(shelf -> shelf.getKey().kind().equals(kind))
            .flatMap(shelf ->
                shelf.getValue().values().stream()
                    .filter(wanted)
                    .map(object -> new Located(shelf.getKey().account(), object)))
            .min(Comparator.comparing(Located::object, order))
            .map(found -> new Located(found.account(), found.object().deepCopy())));
  }

  public void save(String account, JsonObject object) {
    var shelf = new Shelf(account, Json.text(object, "object"));
    write(shelf, Json.text(object, "id"), Optional.of(object.deepCopy()));
  }

  public void remove(String account, String kind, String id) {
    write(new Shelf(account, kind), id, Optional.empty());
  }

  @Override
  public void close() {
    lock.lock();
    try {
      journal.close();
    } finally {
      lock.unlock();
    }
  }

  private <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private void write(Shelf shelf, String id, Optional<JsonObject> after) {
    if (!lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("Writing needs a change");
    }
    var change = new Change(shelf, id, apply(shelf, id, after), after);
    changes.add(change);
  }

  private Optional<JsonObject> apply(Shelf shelf, String id, Optional<JsonObject> after) {
    var objects = shelves.computeIfAbsent(shelf, _ -> new LinkedHashMap<>());
    var before = Optional.ofNullable(objects.get(id));
    var accounts = byIdAndAccount.computeIfAbsent(id, _ -> new LinkedHashMap<>());
    if (after.isPresent()) {
      objects.put(id, after.get());
      accounts.put(shelf.account(), after.get());
    } else {
      objects.remove(id);
      accounts.remove(shelf.account());
    }
    return before;
  }

  private void undo(int mark) {
    while (changes.size() > mark) {
      var change = changes.removeLast();
      apply(change.shelf(), change.id(), change.before());
    }
  }

  private void commitOutermost() {
    if (lock.getHoldCount() > 1 || changes.isEmpty()) {
      return;
    }
    var committed = List.copyOf(changes);
    journal.append(committed);
    changes.clear();
    listeners.forEach(listener -> listener.accept(committed));
  }

  private Stream<Change> everything() {
    return shelves.entrySet().stream()
        .flatMap(shelf ->
            shelf.getValue().entrySet().stream()
                .map(object ->
                    new Change(
                        shelf.getKey(),
                        object.getKey(),
                        Optional.empty(),
                        Optional.of(object.getValue()))));
  }

  /** An object and whose it is. */
  public record Located(String account, JsonObject object) {}

  /** Where objects of one kind and account stand; "" is the platform's account. */
  public record Shelf(String account, String kind) {}

  /** One object before and after. */
  public record Change(
      Shelf shelf, String id, Optional<JsonObject> before, Optional<JsonObject> after) {}
}
