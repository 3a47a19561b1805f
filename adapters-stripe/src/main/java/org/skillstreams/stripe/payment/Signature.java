package org.skillstreams.stripe.payment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The header with which Stripe signs a message: {@code t=<seconds>,v1=<hex>,v1=<hex>}. It is
 * checked over the bytes that came, before anything reads them; stripe-java wants text, and takes
 * any time in the future.
 *
 * @param seconds when it was signed, in seconds since 1970
 * @param hashes one for each secret that Stripe signs with
 */
record Signature(String seconds, List<byte[]> hashes) {

  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int LONGEST = 2_000;
  private static final String ALGORITHM = "HmacSHA256";

  /** The signature in a header; empty if it is none. */
  static Optional<Signature> read(String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    var seconds = Optional.<String>empty();
    var hashes = new ArrayList<byte[]>();
    for (var part : header.split(",", -1)) {
      var value = part.strip().replaceFirst("^[^=]*=", "");
      if (part.strip().startsWith("t=") && SECONDS.matcher(value).matches()) {
        seconds = Optional.of(value);
      } else if (part.strip().startsWith("v1=") && HASH.matcher(value).matches()) {
        hashes.add(HexFormat.of().parseHex(value));
      }
    }
    return seconds.map(at -> new Signature(at, hashes));
  }

  /** Whether it was made just now, with one of these secrets, over these bytes. */
  boolean holds(byte[] body, List<String> secrets, Instant now) {
    var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), now).abs();
    return age.compareTo(TOLERANCE) <= 0
        && secrets.stream()
            .map(secret -> hash(secret, body))
            .anyMatch(
                right -> hashes.stream().anyMatch(given -> MessageDigest.isEqual(right, given)));
  }

  private byte[] hash(String secret, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(US_ASCII), ALGORITHM));
      mac.update((seconds + ".").getBytes(US_ASCII));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
