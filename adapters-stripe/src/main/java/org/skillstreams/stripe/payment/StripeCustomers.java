package org.skillstreams.stripe.payment;

import com.stripe.model.Customer;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.skillstreams.application.payment.Customers;
import org.skillstreams.application.payment.Outcome;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.CustomerId;

/** Stripe's customers; they carry our id and nothing that tells who it is. */
@ApplicationScoped
public class StripeCustomers implements Customers {

  private static final String PERSON = "person";

  private final StripeCalls calls;
  private final Clock clock;

  @Inject
  public StripeCustomers(StripeCalls calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public Outcome<CustomerId> open(PersonId person, String callKey) {
    var params = CustomerCreateParams.builder().putMetadata(PERSON, person.toString()).build();
    return calls.call(
        "POST customers",
        stripe -> id(stripe.customers().create(params, StripeCalls.once(callKey))));
  }

  @Override
  public Outcome<Optional<CustomerId>> find(PersonId person, Duration age) {
    var created =
        CustomerListParams.Created.builder().setGte(StripePages.since(clock, age)).build();
    var pages =
        new StripePages<Customer>(
            calls,
            "GET customers",
            (stripe, after) -> {
              var params =
                  CustomerListParams.builder().setCreated(created).setLimit(StripePages.SIZE);
              after.ifPresent(params::setStartingAfter);
              return stripe.customers().list(params.build());
            });
    return pages
        .first(one -> person.toString().equals(one.getMetadata().get(PERSON)))
        .map(found -> found.map(StripeCustomers::id));
  }

  private static CustomerId id(Customer customer) {
    return new CustomerId(customer.getId());
  }
}
