package org.skillstreams.acceptance;

/** Where the steps of all features are. */
final class Glue {

  static final String STEPS =
      "org.skillstreams.acceptance.shared, org.skillstreams.acceptance.account,"
          + " org.skillstreams.acceptance.audit, org.skillstreams.acceptance.catalog,"
          + " org.skillstreams.acceptance.job, org.skillstreams.acceptance.ledger,"
          + " org.skillstreams.acceptance.notification, org.skillstreams.acceptance.payment,"
          + " org.skillstreams.acceptance.review, org.skillstreams.acceptance.routing";

  private Glue() {}
}
