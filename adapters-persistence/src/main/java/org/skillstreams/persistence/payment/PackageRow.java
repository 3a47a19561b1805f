package org.skillstreams.persistence.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skillstreams.domain.payment.CreditPackage;
import org.skillstreams.domain.payment.PackageId;
import org.skillstreams.domain.payment.Price;

/** Credits that are sold together. */
@Entity
@Table(name = "payment_package")
class PackageRow {

  @Id private String id;
  @Column private String name;
  @Column private int credits;
  @Column private long amount;
  @Column private String currency;
  @Column private boolean active;
  @Column private int position;
  @Column private long version;

  static PackageRow of(CreditPackage pack) {
    var row = new PackageRow();
    row.id = pack.id().value();
    row.become(pack);
    return row;
  }

  void become(CreditPackage pack) {
    name = pack.name();
    credits = pack.credits();
    amount = pack.price().amount();
    currency = pack.price().currency();
    active = pack.active();
    position = pack.position();
    version = pack.version();
  }

  CreditPackage toPackage() {
    return new CreditPackage(
        new PackageId(id), name, credits, new Price(amount, currency), active, position, version);
  }
}
