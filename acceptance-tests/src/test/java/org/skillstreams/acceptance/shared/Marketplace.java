package org.skillstreams.acceptance.shared;

/**
 * The platform as its people use it. The features speak to this alone, so that one text runs on the
 * use cases in memory and on the real server.
 */
public interface Marketplace {

  Visitors visitors();

  Seekers seekers();

  Providers providers();

  Partners partners();

  Operators operators();

  Editors editors();

  Wallets wallets();
}
