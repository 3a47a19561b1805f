package org.skillstreams.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.skillstreams.application.shared.RememberedAnswers.Request;
import org.skillstreams.domain.shared.Refusal;

/** Names a request by the client's Idempotency-Key, who asks, and what is asked. */
@RequestScoped
public class RequestKey {

  static final String HEADER = "Idempotency-Key";

  private static final UUID NOBODY = new UUID(0, 0);
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,200}");

  @Inject private HttpServletRequest http;
  @Inject private CurrentCaller current;

  /** The request's name; empty if the client sent no key. */
  Optional<Request> of(Method method, Object[] arguments) {
    return Optional.ofNullable(http.getHeader(HEADER))
        .map(key -> new Request(person(), checked(key), hash(method, arguments)));
  }

  private UUID person() {
    return current.find().map(caller -> caller.person().value()).orElse(NOBODY);
  }

  private static String checked(String key) {
    if (!FORM.matcher(key).matches()) {
      throw Refusal.invalid(HEADER, "format", "Send 1 to 200 visible characters, such as a UUID.");
    }
    return key;
  }

  private static String hash(Method method, Object[] arguments) {
    var asked = method.toGenericString() + Arrays.deepToString(arguments);
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(asked.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
