package org.skillstreams.stripe.sandbox.core;

import com.google.gson.JsonElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation of Stripe's API.
 *
 * @param path with placeholders in braces
 * @param params stripe-java's class of the parameters Stripe takes
 * @param accepted those of them that this double understands; dots lead into nested objects
 */
public record Route(
    String method, String path, Class<?> params, List<String> accepted, Handler handler) {

  /** What an operation does. */
  public interface Handler {
    JsonElement answer(Call call);
  }

  /** What the placeholders stand for, if this is the operation asked for. */
  Optional<Map<String, String>> match(String method, String asked) {
    var mine = path.split("/", -1);
    var theirs = asked.split("/", -1);
    if (!this.method.equals(method) || mine.length != theirs.length) {
      return Optional.empty();
    }
    var names = new HashMap<String, String>();
    for (var i = 0; i < mine.length; i++) {
      if (mine[i].startsWith("{")) {
        names.put(mine[i].substring(1, mine[i].length() - 1), theirs[i]);
      } else if (!mine[i].equals(theirs[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(names);
  }
}
