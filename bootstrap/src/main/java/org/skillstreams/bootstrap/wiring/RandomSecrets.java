package org.skillstreams.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import org.skillstreams.application.shared.Secrets;

/** Secrets from the system's source of randomness. */
@ApplicationScoped
public class RandomSecrets implements Secrets {

  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String next() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
