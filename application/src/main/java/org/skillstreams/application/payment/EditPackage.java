package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.domain.payment.CreditPackage;
import org.skillstreams.domain.payment.PackageId;

/** An operator changes a package, or whether it is sold. */
@Dependent
@Transactional
public class EditPackage {

  private final Packages packages;
  private final PackageTrack track;

  @Inject
  public EditPackage(Packages packages, PackageTrack track) {
    this.packages = packages;
    this.track = track;
  }

  public CreditPackage handle(Operator by, PackageId id, CreditPackage.Details details, long seen) {
    Prices.mustBeChargeable(details.price());
    var before = packages.lock(id);
    var after = before.edit(details, seen);
    packages.save(after);
    track.edited(by, before, after);
    return after;
  }
}
