package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a request may see and do: the objects of one account. */
public record Scope(World world, String account) {

  public Optional<JsonObject> find(String id) {
    return world.store().find(account, id);
  }

  /** The object the path names, or 404. */
  public JsonObject get(String kind, String id) {
    return find(kind, id).orElseThrow(() -> ApiError.missing(404, kind, id, "id"));
  }

  /** The object a parameter names, or 400. */
  public JsonObject named(String kind, String id, String param) {
    return find(kind, id).orElseThrow(() -> ApiError.missing(400, kind, id, param));
  }

  public Optional<JsonObject> find(String kind, String id) {
    return find(id).filter(object -> Json.text(object, "object").equals(kind));
  }

  /** The newest first. */
  public List<JsonObject> list(String kind, Predicate<JsonObject> wanted) {
    return world.store().list(account, kind, wanted);
  }

  /** A new object with id, kind and time of creation, not saved yet. */
  public JsonObject draft(String kind, String prefix, Object... pairs) {
    var draft = Json.object("id", id(prefix), "object", kind, "created", now());
    if (!account.isEmpty()) {
      draft.addProperty("_account", account);
    }
    return Json.with(draft, pairs);
  }

  public JsonObject save(JsonObject object) {
    world.store().save(account, object);
    return object;
  }

  public void emit(String type, JsonObject object) {
    world.events().emit(this, type, object, new JsonObject());
  }

  /** Saves a changed object and tells what it was before. */
  public JsonObject saveAndEmit(String type, JsonObject object) {
    var before = find(Json.text(object, "id")).orElse(new JsonObject());
    save(object);
    world.events().emit(this, type, object, differences(before, object));
    return object;
  }

  public Instant now() {
    return world.time().now();
  }

  public String id(String prefix) {
    return world.ids().next(prefix);
  }

  public Scope platform() {
    return world.in("");
  }

  private static JsonObject differences(JsonObject before, JsonObject after) {
    var changed = new JsonObject();
    for (var name : after.keySet()) {
      JsonElement old = before.has(name) ? before.get(name) : Json.NONE;
      if (!name.startsWith("_") && !old.equals(after.get(name))) {
        changed.add(name, old);
      }
    }
    return changed;
  }
}
