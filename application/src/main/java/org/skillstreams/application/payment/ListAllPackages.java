package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.shared.Operator;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.payment.CreditPackage;

/** An operator looks at all packages, those too that are not sold now. */
@Dependent
@Transactional
public class ListAllPackages {

  private final Packages packages;

  @Inject
  public ListAllPackages(Packages packages) {
    this.packages = packages;
  }

  public Page<CreditPackage> handle(Operator by) {
    return new Page<>(packages.all(), Optional.empty());
  }
}
