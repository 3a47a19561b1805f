package org.skillstreams.application.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.skillstreams.application.account.Caller;
import org.skillstreams.application.shared.Page;
import org.skillstreams.domain.account.Role;
import org.skillstreams.domain.payment.CreditPackage;

/** A provider looks at what can be bought now. */
@Dependent
@Transactional
public class ListPackages {

  private final Packages packages;

  @Inject
  public ListPackages(Packages packages) {
    this.packages = packages;
  }

  public Page<CreditPackage> handle(Caller by) {
    by.mustBe(Role.PROVIDER);
    return new Page<>(
        packages.all().stream().filter(CreditPackage::active).toList(), Optional.empty());
  }
}
