package org.skillstreams.application.payment;

import java.util.List;
import java.util.Optional;
import org.skillstreams.domain.payment.CreditPackage;
import org.skillstreams.domain.payment.PackageId;

/** What is for sale. */
public interface Packages {

  /** All of them by position. */
  List<CreditPackage> all();

  Optional<CreditPackage> find(PackageId id);

  /** The package for editing, held until the transaction ends; refused if there is none. */
  CreditPackage lock(PackageId id);

  /** Adds a package; refused if its id is taken. */
  void add(CreditPackage created);

  void save(CreditPackage edited);
}
