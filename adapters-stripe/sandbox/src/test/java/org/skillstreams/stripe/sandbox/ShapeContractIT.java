package org.skillstreams.stripe.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeError;
import com.stripe.net.ApiRequestParams;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import com.stripe.param.billingportal.SessionCreateParams;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is served has the fields of stripe-java's classes, and no others. */
class ShapeContractIT {

  private static final List<String> LISTS =
      List.of(
          "customers",
          "payment_intents",
          "payment_methods",
          "charges",
          "refunds",
          "disputes",
          "transfers",
          "balance_transactions",
          "accounts",
          "events",
          "products",
          "prices",
          "invoices",
          "invoice_payments",
          "checkout/sessions",
          "webhook_endpoints",
          "test_helpers/test_clocks");

  @TempDir Path folder;

  @Test
  void nothingIsInvented() throws StripeException {
    try (var playground = Playground.in(folder)) {
      new Story(playground).happens();
      var shapes = new Shapes();
      for (var list : LISTS) {
        var page = get(playground, "/v1/" + list + "?limit=100");
        assertThat(page.getAsJsonObject().getAsJsonArray("data")).as(list).isNotEmpty();
        assertThat(shapes.strange(page)).as(list).isEmpty();
      }
      assertThat(shapes.strange(get(playground, "/v1/balance"))).isEmpty();
      assertThat(shapes.strange(get(playground, "/v1/account"))).isEmpty();
      assertThat(shapes.strange(get(playground, "/v1/subscriptions?status=all"))).isEmpty();
      for (var list : List.of("payouts", "charges", "balance_transactions", "events")) {
        var page = get(playground, "/v1/" + list, account(playground));
        assertThat(page.getAsJsonObject().getAsJsonArray("data")).as(list).isNotEmpty();
        assertThat(shapes.strange(page)).as(list).isEmpty();
      }
      assertThat(shapes.seen)
          .contains("payout", "bank_account", "subscription_item", "line_item", "account");
    }
  }

  @Test
  void linksAndErrorsHaveStripesFieldsToo() throws StripeException {
    try (var playground = Playground.in(folder)) {
      var story = new Story(playground);
      var account = story.onboarded().getId();
      var customer = story.customer("").getId();
      var shapes = new Shapes();

      var login = playground.stripe().accounts().loginLinks().create(account);
      var link =
          playground
              .stripe()
              .accountLinks()
              .create(
                  AccountLinkCreateParams.builder()
                      .setAccount(account)
                      .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                      .setRefreshUrl("http://127.0.0.1:1/refresh")
                      .setReturnUrl("http://127.0.0.1:1/return")
                      .build());
      var portal =
          playground
              .stripe()
              .billingPortal()
              .sessions()
              .create(SessionCreateParams.builder().setCustomer(customer).build());
      for (var each : List.of(login, link, portal)) {
        var body = JsonParser.parseString(each.getLastResponse().body());
        assertThat(shapes.strange(body)).isEmpty();
      }
      var error = get(playground, "/v1/charges/ch_nobody").getAsJsonObject().get("error");
      assertThat(shapes.strange(error, StripeError.class)).isEmpty();
      assertThat(shapes.seen).contains("account_link", "login_link", "billing_portal.session");
    }
  }

  @Test
  void everyEventIsOneThatStripeSends() throws StripeException {
    try (var playground = Playground.in(folder)) {
      new Story(playground).happens();
      var known =
          Arrays.stream(EnabledEvent.values()).map(ApiRequestParams.EnumParam::getValue).toList();

      var events = get(playground, "/v1/events?limit=100").getAsJsonObject();

      assertThat(events.getAsJsonArray("data"))
          .extracting(event -> event.getAsJsonObject().get("type").getAsString())
          .isSubsetOf(known);
    }
  }

  @Test
  void aFieldThatStripeDoesNotHaveWouldBeFound() {
    var charge = JsonParser.parseString("{\"object\":\"charge\",\"outcome\":{\"mood\":1}}");

    assertThat(new Shapes().strange(charge)).containsExactly("charge.outcome.mood");
  }

  private static String account(Playground playground) throws StripeException {
    return playground.stripe().accounts().list().getData().getFirst().getId();
  }

  private static JsonElement get(Playground playground, String path) {
    return get(playground, path, "");
  }

  private static JsonElement get(Playground playground, String path, String account) {
    var request =
        HttpRequest.newBuilder(URI.create(playground.sandbox.address() + path))
            .header("Authorization", "Bearer " + SandboxSettings.API_KEY)
            .header("Stripe-Account", account)
            .build();
    return JsonParser.parseString(playground.browser().send(request).body());
  }
}
