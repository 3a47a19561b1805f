package org.skillstreams.stripe.sandbox.webhook;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.skillstreams.stripe.sandbox.core.Events;
import org.skillstreams.stripe.sandbox.core.Json;
import org.skillstreams.stripe.sandbox.core.Rendering;
import org.skillstreams.stripe.sandbox.core.World;

/** A delivery with its event and its endpoint. */
record Shipment(World world, JsonObject delivery, JsonObject event, JsonObject target) {

  /** What is still to be brought; empty when it is done or its endpoint is gone. */
  static Optional<Shipment> find(World world, String id) {
    var store = world.store();
    return store
        .find("", id)
        .flatMap(delivery ->
            store
                .find(Json.text(delivery, "account"), Json.text(delivery, "event"))
                .flatMap(event ->
                    store
                        .find("", Json.text(delivery, "endpoint"))
                        .filter(target -> Json.text(target, "status").equals("enabled"))
                        .map(target -> new Shipment(world, delivery, event, target))));
  }

  String id() {
    return Json.text(delivery, "id");
  }

  String endpoint() {
    return Json.text(target, "id");
  }

  String url() {
    return Json.text(target, "url");
  }

  String secret() {
    return Json.text(target, "_secret");
  }

  String type() {
    return Json.text(event, "type");
  }

  int attempts() {
    return (int) Json.number(delivery, "attempts");
  }

  /** The event as it is sent, claiming an API version. */
  String body(String version) {
    var sent = Rendering.visible(event).getAsJsonObject();
    return Json.write(Json.with(sent, "api_version", version));
  }

  String version() {
    return Json.text(event, "api_version");
  }

  void done() {
    world
        .store()
        .change(() -> {
          world.store().remove("", Events.DELIVERY, id());
          var account = Json.text(delivery, "account");
          var fresh = world.store().find(account, Json.text(event, "id")).orElse(event);
          var left = Math.max(0, Json.number(fresh, "pending_webhooks") - 1);
          world.store().save(account, Json.with(fresh, "pending_webhooks", left));
          return left;
        });
  }

  void failedOnce() {
    world
        .store()
        .change(() -> {
          world.store().save("", Json.with(delivery.deepCopy(), "attempts", attempts() + 1));
          return delivery;
        });
  }

  /** The event keeps counting this endpoint as pending, as Stripe does. */
  void giveUp() {
    world
        .store()
        .change(() -> {
          world.store().remove("", Events.DELIVERY, id());
          return delivery;
        });
  }
}
