package org.skillstreams.stripe.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerListParams;
import com.stripe.param.CustomerRetrieveParams;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.PaymentIntentCreateParams;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillstreams.stripe.sandbox.fault.CallFault;

class ApiIT {

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

  @Test
  void aRetryWithTheSameKeyGetsTheSameAnswer() throws StripeException {
    var first = create("Ann", "key-1");
    var second = create("Ann", "key-1");

    assertThat(second.getId()).isEqualTo(first.getId());
    assertThat(second.getLastResponse().headers().firstValue("Idempotent-Replayed"))
        .contains("true");
    assertThat(playground.stripe().customers().list().getData()).hasSize(1);
  }

  @Test
  void aKeyIsRefusedForOtherParameters() throws StripeException {
    create("Ann", "key-1");

    assertThatThrownBy(() -> create("Ben", "key-1"))
        .isInstanceOfSatisfying(
            IdempotencyException.class, e -> assertThat(e.getStatusCode()).isEqualTo(400));
  }

  @Test
  void aKeyIsRefusedWhileItsFirstUseIsRunning() throws Exception {
    playground
        .sandbox
        .controls()
        .faults()
        .add(
            new CallFault(
                "POST", "/v1/customers", CallFault.Kind.LATENCY, Duration.ofSeconds(1), 1));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var slow = threads.submit(() -> create("Ann", "key-1"));
      Awaiting.until(() -> statusOfRepeat() == 409, () -> "no conflict");
      slow.get();
    }
    assertThat(playground.stripe().customers().list().getData()).hasSize(1);
  }

  @Test
  void aKeyIsForgottenAfterADay() throws StripeException {
    var first = create("Ann", "key-1");
    playground.sandbox.controls().advance(Duration.ofHours(25));

    assertThat(create("Ann", "key-1").getId()).isNotEqualTo(first.getId());
  }

  @Test
  void aRequestThatWasNotUnderstoodDoesNotUseUpItsKey() {
    var options = Playground.key("key-1");
    var wrong = CustomerCreateParams.builder().setName("x".repeat(5001)).build();
    assertThatThrownBy(() -> playground.stripe().customers().create(wrong, options))
        .isInstanceOf(InvalidRequestException.class);

    assertThat(catchThrowableOfType(StripeException.class, () -> create("Ann", "key-1"))).isNull();
  }

  @Test
  void unknownParametersAreRefused() {
    var unknown = CustomerCreateParams.builder().putExtraParam("colour", "red").build();
    var notHere = CustomerCreateParams.builder().setInvoicePrefix("ABC").build();

    assertThat(refusal(() -> playground.stripe().customers().create(unknown)))
        .satisfies(e -> assertThat(e.getCode()).isEqualTo("parameter_unknown"))
        .satisfies(e -> assertThat(e.getParam()).isEqualTo("colour"))
        .hasMessageContaining("Received unknown parameter: colour");
    assertThat(refusal(() -> playground.stripe().customers().create(notHere)))
        .hasMessageContaining("this sandbox does not");
  }

  @Test
  void valuesAreCheckedAgainstTheirTypes() {
    var params = PaymentIntentCreateParams.builder().setCurrency("usd");
    assertThat(refusal(() -> playground.stripe().paymentIntents().create(params.build())))
        .hasMessageContaining("Missing required param: amount.");

    params.putExtraParam("amount", "ten");
    assertThat(refusal(() -> playground.stripe().paymentIntents().create(params.build())))
        .hasMessageContaining("Invalid integer: ten");

    params.putExtraParam("amount", "10").putExtraParam("capture_method", "by_force");
    assertThat(refusal(() -> playground.stripe().paymentIntents().create(params.build())))
        .hasMessageContaining("must be one of automatic, automatic_async, manual");
  }

  @Test
  void whatDoesNotExistIsMissing() {
    assertThat(refusal(() -> playground.stripe().customers().retrieve("cus_nobody")))
        .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(404))
        .satisfies(e -> assertThat(e.getCode()).isEqualTo("resource_missing"))
        .satisfies(e -> assertThat(e.getRequestId()).startsWith("req_"))
        .hasMessageContaining("No such customer: 'cus_nobody'");
  }

  @Test
  void onlyTheRightKeyIsLetIn() {
    assertThatThrownBy(() -> playground.client("sk_test_other").v1().balance().retrieve())
        .isInstanceOf(AuthenticationException.class)
        .hasMessageContaining("****ther");
    assertThatThrownBy(
            () -> playground.stripe().balance().retrieve(Playground.account("acct_nobody")))
        .isInstanceOf(PermissionException.class);
  }

  @Test
  void versionAndRequestAreEchoed() {
    var request =
        HttpRequest.newBuilder(URI.create(playground.sandbox.address() + "/v1/nothing"))
            .header("Authorization", "Bearer " + SandboxSettings.API_KEY)
            .header("Stripe-Version", "2020-08-27")
            .build();

    var answer = playground.browser().send(request);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Stripe-Version")).contains("2020-08-27");
    assertThat(answer.body()).contains("Unrecognized request URL (GET: /v1/nothing).");
  }

  @Test
  void listsArePagedBothWays() throws StripeException {
    var ids = new ArrayList<String>();
    for (var i = 0; i < 5; i++) {
      ids.addFirst(create("Customer " + i, "key-" + i).getId());
    }
    var customers = playground.stripe().customers();

    var first = customers.list(CustomerListParams.builder().setLimit(2L).build());
    var after =
        customers.list(
            CustomerListParams.builder().setLimit(2L).setStartingAfter(ids.get(1)).build());
    var before =
        customers.list(
            CustomerListParams.builder().setLimit(2L).setEndingBefore(ids.get(3)).build());

    assertThat(first.getData()).extracting(Customer::getId).isEqualTo(ids.subList(0, 2));
    assertThat(first.getHasMore()).isTrue();
    assertThat(after.getData()).extracting(Customer::getId).isEqualTo(ids.subList(2, 4));
    assertThat(before.getData()).extracting(Customer::getId).isEqualTo(ids.subList(1, 3));
    assertThat(first.autoPagingIterable()).extracting(Customer::getId).isEqualTo(ids);
    assertThatThrownBy(() -> customers.list(CustomerListParams.builder().setLimit(101L).build()))
        .isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void whatCannotBeExpandedIsRefused() throws StripeException {
    var customer = create("Ann", "key-1");
    var params = CustomerRetrieveParams.builder().addExpand("name").build();

    assertThat(refusal(() -> playground.stripe().customers().retrieve(customer.getId(), params)))
        .hasMessageContaining("This property cannot be expanded (name)");
  }

  @Test
  void metadataIsMergedAndUnset() throws StripeException {
    var customer =
        playground
            .stripe()
            .customers()
            .create(
                CustomerCreateParams.builder().putMetadata("a", "1").putMetadata("b", "2").build());

    var changed =
        playground
            .stripe()
            .customers()
            .update(
                customer.getId(),
                CustomerUpdateParams.builder().putMetadata("a", "").putMetadata("c", "3").build());

    assertThat(changed.getMetadata()).containsOnlyKeys("b", "c");
  }

  private Customer create(String name, String key) throws StripeException {
    var params = CustomerCreateParams.builder().setName(name).build();
    return playground.stripe().customers().create(params, Playground.key(key));
  }

  private int statusOfRepeat() {
    try {
      create("Ann", "key-1");
      return 200;
    } catch (StripeException e) {
      return e.getStatusCode();
    }
  }

  private static InvalidRequestException refusal(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(InvalidRequestException.class, call);
  }
}
