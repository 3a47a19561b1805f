package org.skillstreams.stripe.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.param.CustomerCreateParams;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillstreams.stripe.sandbox.fault.CallFault;
import org.skillstreams.stripe.sandbox.fault.DeliveryFault;
import org.skillstreams.stripe.sandbox.fault.Journal;

class FaultsIT {

  @TempDir Path folder;
  private Playground playground;

  @BeforeEach
  void start() {
    playground = Playground.in(folder);
  }

  @AfterEach
  void stop() {
    playground.close();
  }

  @ParameterizedTest
  @CsvSource({"TOO_MANY, 429, 0", "ERROR_BEFORE, 500, 0", "ERROR_AFTER, 500, 1"})
  void aCallIsAnsweredWithAnError(CallFault.Kind kind, int status, int created)
      throws StripeException {
    playground.sandbox.controls().faults().add(CallFault.once("POST", "/v1/customers", kind));

    var failed = catchThrowableOfType(StripeException.class, () -> create("key-1"));

    assertThat(failed.getStatusCode()).isEqualTo(status);
    assertThat(playground.stripe().customers().list().getData()).hasSize(created);
    create("key-1");
    assertThat(playground.stripe().customers().list().getData()).hasSize(1);
  }

  @Test
  void moreThanSoManyRequestsASecondAreTooManyForOneEndpointOnly() throws StripeException {
    try (var busy = Playground.in(folder.resolve("busy"), settings -> settings.withAtMost(3))) {
      for (var i = 0; i < 3; i++) {
        busy.stripe().customers().list();
      }

      var failed =
          catchThrowableOfType(StripeException.class, () -> busy.stripe().customers().list());
      assertThat(failed.getStatusCode()).isEqualTo(429);
      assertThat(busy.stripe().refunds().list().getData()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"RESET_BEFORE, 0", "RESET_AFTER, 1"})
  void aConnectionEndsWithoutAnAnswer(CallFault.Kind kind, int created) throws StripeException {
    var twice = new CallFault("POST", "/v1/customers", kind, java.time.Duration.ZERO, 2);
    playground.sandbox.controls().faults().add(twice);

    var failed = catchThrowableOfType(StripeException.class, () -> create("key-1"));
    playground.sandbox.controls().faults().clear();

    assertThat(failed).isNotNull();
    assertThat(playground.stripe().customers().list().getData()).hasSize(created);
    create("key-1");
    assertThat(playground.stripe().customers().list().getData()).hasSize(1);
    assertThat(playground.sandbox.controls().journal().requests())
        .extracting(Journal.Request::fault)
        .contains(kind.name().toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void aFailedDeliveryIsTriedAgain() throws StripeException {
    playground.inbox.refuse(2);

    create("key-1");

    playground.inbox.await("customer.created");
    Awaiting.until(() -> statuses().equals(List.of(500, 500, 200)), this::statuses);
  }

  @Test
  void aDeliveryIsDuplicated() throws StripeException {
    fault(DeliveryFault.duplicate("customer.*", 5, 1));

    create("key-1");

    assertThat(playground.inbox.awaitMany("customer.created", 5))
        .extracting(com.stripe.model.Event::getId)
        .hasSize(5)
        .containsOnly(playground.stripe().events().list().getData().getFirst().getId());
  }

  @Test
  void aDeliveryIsLostAndSentAgainByHand() throws StripeException {
    fault(DeliveryFault.once("customer.created", DeliveryFault.Kind.DROP));
    create("key-1");
    create("key-2");
    playground.inbox.await("customer.created");
    assertThat(playground.inbox.types()).hasSize(1);

    var lost = playground.stripe().events().list().getData().getLast();
    var sent = playground.sandbox.controls().redeliver(lost.getId());

    assertThat(sent).isEqualTo(1);
    assertThat(playground.inbox.awaitMany("customer.created", 2).getLast().getId())
        .isEqualTo(lost.getId());
  }

  @Test
  void deliveriesAreTurnedAround() throws StripeException {
    fault(DeliveryFault.reorder("customer.created", 3));
    var ids = List.of(create("1").getId(), create("2").getId(), create("3").getId());

    playground.inbox.awaitMany("customer.created", 3);

    assertThat(playground.inbox.received())
        .extracting(event ->
            event.getAsJsonObject("data").getAsJsonObject("object").get("id").getAsString())
        .isEqualTo(ids.reversed());
  }

  @Test
  void aDeliveryIsSignedWithAnotherSecret() throws StripeException {
    fault(DeliveryFault.once("*", DeliveryFault.Kind.WRONG_SECRET));

    create("key-1");

    playground.inbox.awaitForged(1);
    playground.inbox.await("customer.created");
  }

  @Test
  void aDeliveryClaimsAnotherVersion() throws StripeException {
    fault(DeliveryFault.once("*", DeliveryFault.Kind.OTHER_VERSION));

    create("key-1");

    assertThat(playground.inbox.await("customer.created").getFirst().getApiVersion())
        .isEqualTo("2020-08-27");
  }

  @Test
  void theControlsAreReachedOverHttp() throws StripeException {
    var controls = playground.sandbox.address() + "/_sandbox/";
    var browser = playground.browser();
    browser.sendJson(
        controls + "faults/calls", "{\"path\":\"/v1/customers\",\"kind\":\"too_many\"}");
    var failed = catchThrowableOfType(StripeException.class, () -> create("key-1"));
    var before = playground.sandbox.controls().now();
    browser.sendJson(controls + "time/advance", "{\"seconds\":86400}");

    assertThat(failed.getStatusCode()).isEqualTo(429);
    assertThat(playground.sandbox.controls().now()).isAfterOrEqualTo(before.plusSeconds(86_400));
    assertThat(browser.open(controls + "requests").body()).contains("\"fault\":\"too_many\"");
    assertThat(browser.submit(controls + "faults/clear", java.util.Map.of()).statusCode())
        .isEqualTo(415);
    assertThat(browser.sendJson(controls + "faults/calls", "{\"kind\":\"flood\"}").body())
        .contains("parameter_invalid_string");
  }

  private void fault(DeliveryFault fault) {
    playground.sandbox.controls().faults().add(fault);
  }

  private List<Integer> statuses() {
    return playground.sandbox.controls().journal().deliveries().stream()
        .map(Journal.Delivery::status)
        .toList();
  }

  private Customer create(String key) throws StripeException {
    return playground
        .stripe()
        .customers()
        .create(CustomerCreateParams.builder().setName("Ann").build(), Playground.key(key));
  }
}
