package org.skillstreams.application.shared;

import java.util.function.Supplier;

/**
 * Cuts work into transactions where a use case has to speak to somebody else in between. A
 * transaction that a caller has open is put aside meanwhile.
 */
public interface Transactions {

  /** Does the work in a transaction of its own, which has ended when this returns. */
  <T> T apart(Supplier<T> work);
}
