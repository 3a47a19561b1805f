package org.skillstreams.acceptance.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Takes down every statement that runs, with its parameters written out, so that another client can
 * run the same.
 */
final class RecordedSql {

  private final List<String> statements = new ArrayList<>();

  /** The data source, listened to. */
  DataSource of(DataSource source) {
    return proxy(DataSource.class, (_, method, arguments) -> source(source, method, arguments));
  }

  /** What ran since the last call. */
  List<String> take() {
    var taken = List.copyOf(statements);
    statements.clear();
    return taken;
  }

  private Object source(DataSource source, Method method, Object[] arguments) throws Throwable {
    var result = call(source, method, arguments);
    return result instanceof Connection connection
        ? proxy(Connection.class, (_, called, given) -> connection(connection, called, given))
        : result;
  }

  private Object connection(Connection connection, Method method, Object[] arguments)
      throws Throwable {
    var result = call(connection, method, arguments);
    return result instanceof PreparedStatement statement
        ? proxy(PreparedStatement.class, (_, called, given) -> statement(statement, called, given))
        : result;
  }

  private Object statement(PreparedStatement statement, Method method, Object[] arguments)
      throws Throwable {
    if (method.getName().startsWith("execute") && (arguments == null || arguments.length == 0)) {
      statements.add(statement.toString());
    }
    return call(statement, method, arguments);
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(RecordedSql.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
