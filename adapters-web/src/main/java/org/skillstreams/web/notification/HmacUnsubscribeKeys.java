package org.skillstreams.web.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.skillstreams.application.notification.UnsubscribeKeys;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.notification.NotificationType;

/**
 * Keys that say whom they are for, signed with HMAC-SHA-256. Their own purpose goes into the
 * signature, so that no other token of ours can pass for one. They do not expire: a mail may be
 * read years later, and all a key can do is to end mails.
 */
@Dependent
public class HmacUnsubscribeKeys implements UnsubscribeKeys {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PURPOSE = "skillstreams-unsubscribe:";
  private static final String DIGEST = "digest";

  private final byte[] secret;

  @Inject
  public HmacUnsubscribeKeys(@ConfigProperty(name = "jwt.secret") String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String issue(Wish wish) {
    var what = wish.person() + ":" + wish.type().map(NotificationType::key).orElse(DIGEST);
    return encoded(what.getBytes(StandardCharsets.UTF_8)) + "." + encoded(signature(what));
  }

  @Override
  public Optional<Wish> read(String key) {
    var parts = key.split("\\.", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      var what = new String(decoded(parts[0]), StandardCharsets.UTF_8);
      return MessageDigest.isEqual(signature(what), decoded(parts[1]))
          ? wish(what.split(":", -1))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** A kind that exists no longer cannot be ended, and is not sent. */
  private static Optional<Wish> wish(String[] parts) {
    var person = new PersonId(UUID.fromString(parts[0]));
    return parts[1].equals(DIGEST)
        ? Optional.of(new Wish(person, Optional.empty()))
        : NotificationType.find(parts[1]).map(type -> new Wish(person, Optional.of(type)));
  }

  private byte[] signature(String what) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return mac.doFinal((PURPOSE + what).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The secret cannot sign", e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decoded(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
