package org.skillstreams.bootstrap.wiring;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.skillstreams.persistence.shared.StandaloneUnit;

/**
 * The persistence unit and its transactions where there is no server. One thread uses it; its
 * entity manager is that of the transaction in progress.
 */
public final class Standalone implements AutoCloseable {

  private final EntityManagerFactory factory;
  private final EntityManager proxy;
  private @Nullable EntityManager current;

  public Standalone(DataSource source) {
    this.factory = StandaloneUnit.open(source);
    this.proxy =
        (EntityManager)
            Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (_, method, arguments) -> delegate(method, arguments));
  }

  /** The entity manager of the transaction in progress; any use outside one is an error. */
  public EntityManager entityManager() {
    return proxy;
  }

  /** Does work in one transaction; an exception rolls it back. */
  public void inTransaction(Runnable work) {
    inTransaction(() -> {
      work.run();
      return true;
    });
  }

  /** Does work in one transaction; an exception rolls it back. */
  public <T> T inTransaction(Supplier<T> work) {
    if (current != null) {
      throw new IllegalStateException("already in a transaction");
    }
    var em = factory.createEntityManager();
    current = em;
    try {
      em.getTransaction().begin();
      var result = work.get();
      em.getTransaction().commit();
      return result;
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      current = null;
      em.close();
    }
  }

  private Object delegate(Method method, Object[] arguments) throws Throwable {
    var em = current;
    if (em == null) {
      throw new IllegalStateException("use the entity manager in a transaction");
    }
    try {
      return method.invoke(em, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
