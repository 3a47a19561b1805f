package org.skillstreams.bootstrap.seed;

import javax.sql.DataSource;

/**
 * What a seed works with.
 *
 * @param owner connects as the role that owns the schema
 * @param application connects as the role the server uses
 * @param demo whether the demo town is wanted too
 */
public record SeedContext(DataSource owner, DataSource application, boolean demo) {}
