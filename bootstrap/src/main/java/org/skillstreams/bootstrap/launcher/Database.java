package org.skillstreams.bootstrap.launcher;

/** The PostgreSQL an installation works on: its own, or one that was named. */
interface Database extends AutoCloseable {

  /** The role that owns the schema; only migrations and the seed use it. */
  Login owner();

  /** The role the server connects as; it owns nothing. */
  Login application();

  @Override
  void close();
}
