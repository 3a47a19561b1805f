package org.skillstreams.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;
import org.skillstreams.application.shared.Transactions;

/** The server's transactions. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class JtaTransactions implements Transactions {

  @Override
  public <T> T apart(Supplier<T> work) {
    return work.get();
  }
}
