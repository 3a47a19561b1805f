package org.skillstreams.persistence.payment;

import static org.skillstreams.persistence.shared.JsonWorks.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A message of the payment company as operators may read it. Texts are masked unless they are known
 * to be harmless: a field of the future is hidden until somebody has looked at it.
 */
final class MaskedJson {

  private static final JsonValue MASK = JSON.createValue("•••");

  private static final Set<String> HARMLESS =
      Set.of(
          "object",
          "type",
          "status",
          "payment_status",
          "mode",
          "currency",
          "reason",
          "api_version",
          "client_reference_id",
          "purchase",
          "failure_code",
          "failure_reason");

  /** Names of things, such as {@code cs_test_a1}; a secret has the word in it. */
  private static final Pattern NAME =
      Pattern.compile(
          "(evt|cs|pi|py|ch|re|pyr|du|dp|txn|acct|req|in|sub|po|tr|price|prod)_\\w{1,100}");

  private MaskedJson() {}

  static String of(String payload) {
    try (var reader = JSON.createReader(new StringReader(payload))) {
      return masked("", reader.readValue()).toString();
    }
  }

  private static JsonValue masked(String field, JsonValue value) {
    return switch (value) {
      case JsonObject object -> {
        var copy = JSON.createObjectBuilder();
        object.forEach((name, one) -> copy.add(name, masked(name, one)));
        yield copy.build();
      }
      case JsonArray array -> {
        var copy = JSON.createArrayBuilder();
        array.forEach(one -> copy.add(masked(field, one)));
        yield copy.build();
      }
      case JsonString text -> harmless(field, text.getString()) ? text : MASK;
      default -> value;
    };
  }

  private static boolean harmless(String field, String text) {
    return HARMLESS.contains(field) || (NAME.matcher(text).matches() && !text.contains("_secret_"));
  }
}
