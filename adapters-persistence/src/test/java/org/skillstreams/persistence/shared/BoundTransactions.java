package org.skillstreams.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/**
 * What the server's transaction-scoped entity manager is, for tests: each thread's transaction has
 * its own.
 */
final class BoundTransactions {

  private final EntityManagerFactory factory;

  @SuppressWarnings("ThreadLocalUsage") // one per database, and tests have several databases
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  private final EntityManager proxy;

  BoundTransactions(EntityManagerFactory factory) {
    this.factory = factory;
    this.proxy =
        (EntityManager)
            Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (_, method, arguments) -> delegate(method, arguments));
  }

  EntityManager proxy() {
    return proxy;
  }

  <T> T inTransaction(Supplier<T> work) {
    return current.get() == null ? inNewTransaction(work) : work.get();
  }

  private <T> T inNewTransaction(Supplier<T> work) {
    try (var em = factory.createEntityManager()) {
      current.set(em);
      return commit(em, work);
    } finally {
      current.remove();
    }
  }

  private static <T> T commit(EntityManager em, Supplier<T> work) {
    em.getTransaction().begin();
    try {
      var result = work.get();
      em.getTransaction().commit();
      return result;
    } catch (RuntimeException | Error failure) {
      rollBack(em, failure);
      throw failure;
    }
  }

  /** A lost connection cannot even be rolled back; what was lost is the first failure. */
  private static void rollBack(EntityManager em, Throwable failure) {
    try {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
    } catch (RuntimeException another) {
      failure.addSuppressed(another);
    }
  }

  private Object delegate(Method method, Object[] arguments) throws Throwable {
    var em = current.get();
    if (em == null) {
      throw new IllegalStateException("Use the entity manager inside database.inTransaction(…)");
    }
    try {
      return method.invoke(em, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
