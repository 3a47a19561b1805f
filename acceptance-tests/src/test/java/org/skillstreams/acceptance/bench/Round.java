package org.skillstreams.acceptance.bench;

import java.util.Optional;

/** One turn of each client over the same requests. */
record Round(Samples ours, Samples byKey, Optional<Samples> pgbench) {}
