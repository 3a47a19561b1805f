package org.skillstreams.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface. Resources and providers are found by their annotations. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
