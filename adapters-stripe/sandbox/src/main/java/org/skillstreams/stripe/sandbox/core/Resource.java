package org.skillstreams.stripe.sandbox.core;

/** A part of Stripe's API: it says which operations and which later work it has. */
public interface Resource {

  void routes(Routes routes);

  /** What it does later by itself. */
  default void tasks(Tasks tasks) {}
}
