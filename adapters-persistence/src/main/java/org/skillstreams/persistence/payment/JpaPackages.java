package org.skillstreams.persistence.payment;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.skillstreams.application.payment.Packages;
import org.skillstreams.domain.payment.CreditPackage;
import org.skillstreams.domain.payment.PackageId;
import org.skillstreams.domain.payment.PaymentRefusal;
import org.skillstreams.domain.shared.Refusal;

/** What is for sale, in PostgreSQL. */
@Dependent
public class JpaPackages implements Packages {

  private final EntityManager em;

  @Inject
  public JpaPackages(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<CreditPackage> all() {
    return em.createQuery("from PackageRow p order by p.position, p.id", PackageRow.class)
        .getResultStream()
        .map(PackageRow::toPackage)
        .toList();
  }

  @Override
  public Optional<CreditPackage> find(PackageId id) {
    return Optional.ofNullable(em.find(PackageRow.class, id.value())).map(PackageRow::toPackage);
  }

  @Override
  public CreditPackage lock(PackageId id) {
    return Optional.ofNullable(em.find(PackageRow.class, id.value(), PESSIMISTIC_WRITE))
        .map(PackageRow::toPackage)
        .orElseThrow(() -> new Refusal(PaymentRefusal.NO_SUCH_PACKAGE));
  }

  @Override
  public void add(CreditPackage created) {
    if (find(created.id()).isPresent()) {
      throw new Refusal(PaymentRefusal.PACKAGE_EXISTS);
    }
    em.persist(PackageRow.of(created));
    em.flush();
  }

  @Override
  public void save(CreditPackage edited) {
    em.find(PackageRow.class, edited.id().value(), PESSIMISTIC_WRITE).become(edited);
  }
}
