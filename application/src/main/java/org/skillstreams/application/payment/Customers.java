package org.skillstreams.application.payment;

import java.time.Duration;
import java.util.Optional;
import org.skillstreams.domain.account.PersonId;
import org.skillstreams.domain.payment.CustomerId;

/** Those who pay, as the payment company knows them: one for each person. */
public interface Customers {

  /** Makes a person known; once, however often it is called with the same key. */
  Outcome<CustomerId> open(PersonId person, String callKey);

  /**
   * The customer of a person, if there is one.
   *
   * @param age how long ago that was intended, at most
   */
  Outcome<Optional<CustomerId>> find(PersonId person, Duration age);
}
