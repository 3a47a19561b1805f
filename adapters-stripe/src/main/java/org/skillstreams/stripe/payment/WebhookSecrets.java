package org.skillstreams.stripe.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.skillstreams.domain.payment.WebhookEndpoint;

/**
 * With what Stripe signs: a secret for each endpoint, and the one before it while it is rotated.
 */
@Dependent
public class WebhookSecrets {

  private final List<String> platform;
  private final List<String> connect;

  @Inject
  public WebhookSecrets(
      @ConfigProperty(name = "stripe.webhook-secret") Optional<String> platform,
      @ConfigProperty(name = "stripe.webhook-secret-previous") Optional<String> platformBefore,
      @ConfigProperty(name = "stripe.connect-webhook-secret") Optional<String> connect,
      @ConfigProperty(name = "stripe.connect-webhook-secret-previous")
          Optional<String> connectBefore) {
    this.platform = present(platform, platformBefore);
    this.connect = present(connect, connectBefore);
  }

  /** The secrets that count now; none where none is configured, and then no message is genuine. */
  List<String> of(WebhookEndpoint endpoint) {
    return switch (endpoint) {
      case PLATFORM -> platform;
      case CONNECT -> connect;
    };
  }

  private static List<String> present(Optional<String> now, Optional<String> before) {
    return Stream.of(now, before)
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(secret -> !secret.isEmpty())
        .toList();
  }
}
