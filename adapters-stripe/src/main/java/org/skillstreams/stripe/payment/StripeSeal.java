package org.skillstreams.stripe.payment;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.skillstreams.application.payment.SignedMessage;
import org.skillstreams.application.payment.WebhookSeal;
import org.skillstreams.domain.payment.WebhookEndpoint;

/** Tells Stripe's messages from everybody else's, and reads what they are about. */
@Dependent
public class StripeSeal implements WebhookSeal {

  private final WebhookSecrets secrets;
  private final StripeAccount account;
  private final Clock clock;

  @Inject
  public StripeSeal(WebhookSecrets secrets, StripeAccount account, Clock clock) {
    this.secrets = secrets;
    this.account = account;
    this.clock = clock;
  }

  @Override
  public Optional<SignedMessage> open(WebhookEndpoint endpoint, byte[] body, String signature) {
    return Signature.read(signature)
        .filter(given -> given.holds(body, secrets.of(endpoint), clock.instant()))
        .flatMap(_ -> read(body))
        .filter(event -> ours(endpoint, event.json()))
        .flatMap(Parsed::message);
  }

  /** A message on the right endpoint, about the money that this installation moves. */
  private boolean ours(WebhookEndpoint endpoint, JsonObject event) {
    boolean connected = text(event, "account").isPresent();
    boolean live =
        Optional.ofNullable(event.get("livemode"))
            .filter(JsonElement::isJsonPrimitive)
            .filter(JsonElement::getAsBoolean)
            .isPresent();
    return connected == (endpoint == WebhookEndpoint.CONNECT) && live == account.live();
  }

  /** An event and the text that it came as. */
  private record Parsed(JsonObject json, String text) {

    private Optional<SignedMessage> message() {
      var object = object(json, "data").flatMap(data -> object(data, "object"));
      return StripeSeal.text(json, "id")
          .flatMap(id ->
              StripeSeal.text(json, "type")
                  .map(type ->
                      new SignedMessage(
                          id,
                          type,
                          StripeSeal.text(json, "api_version"),
                          StripeSeal.text(json, "account"),
                          object.flatMap(one -> StripeSeal.text(one, "id")),
                          object.flatMap(StripeSeal::payment),
                          text)));
    }
  }

  private static Optional<Parsed> read(byte[] body) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      var json = JsonParser.parseString(text);
      return json.isJsonObject()
          ? Optional.of(new Parsed(json.getAsJsonObject(), text))
          : Optional.empty();
    } catch (CharacterCodingException | JsonParseException unreadable) {
      return Optional.empty();
    }
  }

  /** The payment that a charge, refund or dispute belongs to, named or spelled out. */
  private static Optional<String> payment(JsonObject thing) {
    return text(thing, "payment_intent")
        .or(() -> object(thing, "payment_intent").flatMap(intent -> text(intent, "id")));
  }

  private static Optional<JsonObject> object(JsonObject in, String name) {
    return Optional.ofNullable(in.get(name))
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject);
  }

  private static Optional<String> text(JsonObject in, String name) {
    return Optional.ofNullable(in.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString)
        .filter(text -> !text.isBlank());
  }
}
