package org.skillstreams.application.payment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.skillstreams.domain.payment.CreditPackage;
import org.skillstreams.domain.payment.PackageId;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.shared.Refusal;

/** What is for sale, in a map. */
public final class InMemoryPackages implements Packages {

  private final Map<PackageId, CreditPackage> packages = new ConcurrentHashMap<>();

  @Override
  public List<CreditPackage> all() {
    return packages.values().stream()
        .sorted(
            Comparator.comparingInt(CreditPackage::position).thenComparing(one -> one.id().value()))
        .toList();
  }

  @Override
  public Optional<CreditPackage> find(PackageId id) {
    return Optional.ofNullable(packages.get(id));
  }

  @Override
  public CreditPackage lock(PackageId id) {
    return find(id).orElseThrow(() -> new Refusal(PaymentRefusal.NO_SUCH_PACKAGE));
  }

  @Override
  public void add(CreditPackage created) {
    if (packages.putIfAbsent(created.id(), created) != null) {
      throw new Refusal(PaymentRefusal.PACKAGE_EXISTS);
    }
  }

  @Override
  public void save(CreditPackage edited) {
    packages.put(edited.id(), edited);
  }
}
