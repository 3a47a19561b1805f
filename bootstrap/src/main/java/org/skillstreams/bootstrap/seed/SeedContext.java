package org.skillstreams.bootstrap.seed;

import java.util.Optional;
import javax.sql.DataSource;

/**
 * What a seed works with.
 *
 * @param application connects as the role the server uses
 * @param demo whether the demo town is wanted too
 * @param operator the first operator of an installation without demo town
 */
public record SeedContext(DataSource application, boolean demo, Optional<SignIn> operator) {}
