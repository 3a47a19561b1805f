package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.payment.CreditPackage;

/** An operator puts a new package together. */
@Dependent
@Transactional
public class CreatePackage {

  private final Packages packages;
  private final PackageTrack track;

  @Inject
  public CreatePackage(Packages packages, PackageTrack track) {
    this.packages = packages;
    this.track = track;
  }

  public CreditPackage handle(Operator by, String slug, CreditPackage.Details details) {
    Prices.mustBeChargeable(details.price());
    var created = CreditPackage.create(slug, details);
    packages.add(created);
    track.created(by, created);
    return created;
  }
}
