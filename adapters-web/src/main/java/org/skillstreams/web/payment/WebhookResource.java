package org.skillstreams.web.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.skillstreams.application.payment.AcceptWebhook;
import org.skillstreams.application.payment.AcceptWebhook.Receipt;
import org.skillstreams.domain.payment.WebhookEndpoint;
import org.skillstreams.domain.shared.Refusal;

/**
 * Where Stripe sends its messages. The body stays as it came until its signature was checked; what
 * is not genuine leaves a count and nothing else.
 */
@Path("/webhooks/stripe")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class WebhookResource {

  @Inject private AcceptWebhook acceptWebhook;
  @Inject private MetricRegistry metrics;

  @POST
  @PermitAll
  public Receipt platform(
      @HeaderParam("Stripe-Signature") @DefaultValue("") String signature, byte[] body) {
    return accept(WebhookEndpoint.PLATFORM, body, signature);
  }

  @POST
  @Path("/connect")
  @PermitAll
  public Receipt connect(
      @HeaderParam("Stripe-Signature") @DefaultValue("") String signature, byte[] body) {
    return accept(WebhookEndpoint.CONNECT, body, signature);
  }

  private Receipt accept(WebhookEndpoint endpoint, byte[] body, String signature) {
    try {
      return acceptWebhook.handle(endpoint, body, signature);
    } catch (Refusal refusal) {
      metrics.counter("webhooks_refused").inc();
      throw refusal;
    }
  }
}
