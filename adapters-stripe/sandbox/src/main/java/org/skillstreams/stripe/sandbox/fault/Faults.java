package org.skillstreams.stripe.sandbox.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that wait for their call or delivery; the oldest that matches is used first. */
public final class Faults {

  private final List<CallFault> calls = new ArrayList<>();
  private final List<DeliveryFault> deliveries = new ArrayList<>();

  public synchronized void add(CallFault fault) {
    calls.add(fault);
  }

  public synchronized void add(DeliveryFault fault) {
    deliveries.add(fault);
  }

  public synchronized void clear() {
    calls.clear();
    deliveries.clear();
  }

  public synchronized Optional<CallFault> take(String method, String path) {
    for (var i = 0; i < calls.size(); i++) {
      var fault = calls.get(i);
      if (fault.hits(method, path)) {
        if (fault.times() > 1) {
          calls.set(i, fault.lessOne());
        } else {
          calls.remove(i);
        }
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  public synchronized Optional<DeliveryFault> take(String event) {
    for (var i = 0; i < deliveries.size(); i++) {
      var fault = deliveries.get(i);
      if (fault.hits(event)) {
        if (fault.times() > 1) {
          deliveries.set(i, fault.lessOne());
        } else {
          deliveries.remove(i);
        }
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
